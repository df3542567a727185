// Locking the screen is signing out: the token is given back and forgotten. Drafts stay with the station.
import { client } from '../api/client.ts'
import { flushDrafts } from '../api/open-drafts.ts'
import { currentSession, endSession } from '../api/session-store.ts'

const patienceMs = 500

/** Closes the screen within half a second, whether or not the station answers. */
export async function signOut(): Promise<void> {
  if (!currentSession()) return
  const told = flushDrafts()
    .then(() => client.session.signOut())
    .catch(() => undefined)
  await Promise.race([told, new Promise((resolve) => setTimeout(resolve, patienceMs))])
  endSession()
}
