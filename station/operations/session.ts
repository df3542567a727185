// Signing in and out. A wrong PIN and an account that does not exist get the same answer.
import type { Account } from '../../domain/accounts/account.ts'
import { findAccount, findPinHash, listAccounts, setLanguage } from '../../db/stores/account-store.ts'
import { findStation } from '../../db/stores/station-store.ts'
import type { CallContext, Core } from '../core.ts'
import { found, read, write } from '../operation.ts'
import { isPinOf } from '../pin.ts'
import { forbidden } from '../refusal.ts'

export function listSignIns({ context }: { context: CallContext }) {
  return listAccounts(context.core.connection, { activeOnly: true }).map(({ id, name }) => ({ id, name }))
}

export async function signIn({
  context: { core },
  input,
}: {
  context: CallContext
  input: { accountId: number; pin: string }
}) {
  if (!findStation(core.connection)) throw forbidden('not-set-up')
  const account = await accountOfPin(core, input)
  return { token: core.sessions.begin(account.id, core.clock()), account }
}

async function accountOfPin(
  core: Core,
  { accountId, pin }: { accountId: number; pin: string },
): Promise<Account> {
  const now = core.clock()
  if (core.sessions.mustWait(accountId, now)) throw forbidden('too-many-tries')
  const account = findAccount(core.connection, accountId)
  const hash = findPinHash(core.connection, accountId)
  // Counted before the slow hash, so that guesses made at once are counted each.
  core.sessions.noteTry(accountId, false, now)
  const isRight = account?.active === true && hash !== null && (await isPinOf(pin, hash))
  if (!isRight || !account) throw forbidden('wrong-pin')
  core.sessions.noteTry(accountId, true, now)
  return account
}

export function signOut({ context }: { context: CallContext }) {
  if (context.token) context.core.sessions.end(context.token)
  return {}
}

export const me = read(({ worker, station, now }) => ({
  account: worker,
  station: {
    name: station.name,
    regionCode: station.regionCode,
    serial: station.serial,
    zone: station.zone,
  },
  now,
}))

export const chooseLanguage = write(
  ({ db, worker, by, touch }, { language }: { language: Account['language'] }) => {
    setLanguage(db, worker.id, language, by)
    touch({ record: `account:${worker.id}`, old: { language: worker.language }, new: { language } })
    return found(findAccount(db, worker.id), 'account')
  },
)
