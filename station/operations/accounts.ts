// The head keeps the accounts: who there is, in which roles, and a new PIN for whoever forgot theirs.
import type { InferContractRouterInputs } from '@orpc/contract'
import { createAccount, findAccount, listAccounts, updateAccount } from '../../db/stores/account-store.ts'
import { isUniqueViolation } from '../../db/errors.ts'
import type { accountsContract } from '../contract/session.ts'
import { found, read, writeAfter } from '../operation.ts'
import { hashPin } from '../pin.ts'
import { invalid } from '../refusal.ts'
import { withTheirs } from './conflicts.ts'

type Inputs = InferContractRouterInputs<typeof accountsContract>

export const list = read(({ db }) => listAccounts(db, { activeOnly: false }))

export const create = writeAfter(
  (_reading, { pin }: Inputs['create']) => hashPin(pin),
  ({ db, core, station, by, touch }, { pin: _pin, ...input }, pinHash) => {
    const id = refusingTakenName(() =>
      createAccount(db, { ...input, pinHash, uid: core.newUid(), origin: station.uid }, by),
    )
    touch({ record: `account:${id}`, old: null, new: input })
    return found(findAccount(db, id), 'account')
  },
)

export const update = writeAfter(
  async (_reading, { pin }: Inputs['update']) => (pin === null ? null : await hashPin(pin)),
  ({ db, core, worker, by, touch }, { pin, ...input }, pinHash) => {
    const before = found(findAccount(db, input.id), 'account')
    const staysHead = input.active && input.roles.includes('head')
    if (input.id === worker.id && !staysHead) throw invalid(['roles'], 'last-head')
    const { name, roles, duties, active } = before
    withTheirs(
      () => ({ name, roles, duties, active }),
      () => refusingTakenName(() => updateAccount(db, { ...input, pinHash }, by)),
    )
    if (!input.active || pinHash !== null) core.sessions.endAllOf(input.id)
    touch({ record: `account:${input.id}`, old: before, new: { ...input, pinChanged: pin !== null } })
    return found(findAccount(db, input.id), 'account')
  },
)

/** Two workers of one name could not be told apart on the sign-in screen. */
function refusingTakenName<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (isUniqueViolation(error)) throw invalid(['name'], 'name-taken')
    throw error
  }
}
