// The header that carries the token. A custom scheme has no cookies, so every request says it itself.
import { currentSession } from './session-store.ts'

export function authorization(): Record<string, string> {
  const session = currentSession()
  return session ? { authorization: `Bearer ${session.token}` } : {}
}
