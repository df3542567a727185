// Locking the screen is signing out: the token is given back and forgotten. Drafts stay with the station.
import { client } from '../api/client.ts'
import { currentSession, endSession } from '../api/session-store.ts'

export async function signOut(): Promise<void> {
  const told = currentSession() ? client.session.signOut().catch(() => undefined) : Promise.resolve()
  // The screen is closed at once, whether or not the station answers.
  await told
  endSession()
}
