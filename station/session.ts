// Who is signed in: tokens live in this process's memory only and end after some hours without a call.
import { createHash, randomBytes } from 'node:crypto'

const idleLimit = 12 * 60 * 60 * 1000
const triesBeforeWait = 5
const wait = 60_000

type Session = Readonly<{ accountId: number; usedAt: number }>
type Tries = Readonly<{ failed: number; lastAt: number }>

export type Sessions = Readonly<{
  begin(accountId: number, now: number): string
  accountOf(token: string, now: number): number | null
  end(token: string): void
  endAllOf(accountId: number): void
  /** Whether this account must wait before the next PIN is tried. */
  mustWait(accountId: number, now: number): boolean
  noteTry(accountId: number, succeeded: boolean, now: number): void
}>

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>()
  const tries = new Map<number, Tries>()
  return {
    begin(accountId, now) {
      const token = randomBytes(32).toString('base64url')
      sessions.set(keyOf(token), { accountId, usedAt: now })
      return token
    },
    accountOf(token, now) {
      const key = keyOf(token)
      const session = sessions.get(key)
      if (!session) return null
      if (now - session.usedAt > idleLimit) {
        sessions.delete(key)
        return null
      }
      sessions.set(key, { ...session, usedAt: now })
      return session.accountId
    },
    end(token) {
      sessions.delete(keyOf(token))
    },
    endAllOf(accountId) {
      for (const [key, session] of sessions) if (session.accountId === accountId) sessions.delete(key)
    },
    mustWait(accountId, now) {
      const { failed, lastAt } = tries.get(accountId) ?? { failed: 0, lastAt: 0 }
      return failed >= triesBeforeWait && now - lastAt < wait
    },
    noteTry(accountId, succeeded, now) {
      if (succeeded) tries.delete(accountId)
      else tries.set(accountId, { failed: (tries.get(accountId)?.failed ?? 0) + 1, lastAt: now })
    },
  }
}

/** Only a hash of the token is kept, so that a memory dump signs nobody in. */
function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('base64')
}
