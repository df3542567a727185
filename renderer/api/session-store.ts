// Who is signed in at this window. The token lives here, in memory, and nowhere else: never in storage, never in a URL.
import { useSyncExternalStore } from 'react'
import type { Duty, Language, Role } from '../../domain/accounts/account.ts'

export type Session = Readonly<{
  token: string
  account: Readonly<{ id: number; name: string; language: Language }>
  roles: readonly Role[]
  duties: readonly Duty[]
}>

let current: Session | null = null
const listeners = new Set<() => void>()

function change(next: Session | null): void {
  current = next
  for (const listener of listeners) listener()
}

export const beginSession = (session: Session): void => change(session)
export const endSession = (): void => change(null)

export function changeSessionLanguage(language: Language): void {
  if (current) change({ ...current, account: { ...current.account, language } })
}

export const currentSession = (): Session | null => current

function onSessionChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSession(): Session | null {
  return useSyncExternalStore(onSessionChange, currentSession)
}

/** Whether the signed-in account has one of these roles; the station asks again. */
export function useHasRole(...roles: readonly Role[]): boolean {
  const session = useSession()
  return session !== null && roles.some((role) => session.roles.includes(role))
}
