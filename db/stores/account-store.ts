// Accounts with their roles and duties, the PIN hashes (handed out alone, never with the account), and the rows that
// take calls away from roles.
import {
  duties as allDuties,
  roles as allRoles,
  type Account,
  type Duty,
  type Language,
  type Role,
} from '../../domain/accounts/account.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { requireChanged, type Change } from '../errors.ts'
import type { By } from './by.ts'
import { fromJson, toFlag, type Flag } from './columns.ts'

type AccountRow = Readonly<{
  id: number
  name: string
  roles: string
  duties: string
  language: Language
  active: Flag
  version: number
}>

const selectAccounts = `
  SELECT id, name, language, active, version,
    (SELECT json_group_array(role) FROM account_role WHERE account_id = account.id) AS roles,
    (SELECT json_group_array(duty) FROM account_duty WHERE account_id = account.id) AS duties
  FROM account`

/** Roles and duties in the order of the domain's lists, so that the same set always reads the same. */
function fromRow(row: AccountRow): Account {
  const { id, name, language, version } = row
  const roles = fromJson<readonly Role[]>(row.roles)
  const duties = fromJson<readonly Duty[]>(row.duties)
  return {
    id,
    name,
    roles: allRoles.filter((role) => roles.includes(role)),
    duties: allDuties.filter((duty) => duties.includes(duty)),
    language,
    active: row.active === 1,
    version,
  }
}

/** In the order they were made. */
export function listAccounts(db: ReadDb, { activeOnly }: Readonly<{ activeOnly: boolean }>): Account[] {
  return db
    .all<AccountRow>(`${selectAccounts} WHERE active = 1 OR $activeOnly = 0 ORDER BY id`, {
      activeOnly: toFlag(activeOnly),
    })
    .map(fromRow)
}

export function findAccount(db: ReadDb, id: number): Account | null {
  const row = db.get<AccountRow>(`${selectAccounts} WHERE id = $id`, { id })
  return row ? fromRow(row) : null
}

export function findPinHash(db: ReadDb, id: number): string | null {
  return db.get<{ hash: string }>('SELECT pin_hash AS hash FROM account WHERE id = $id', { id })?.hash ?? null
}

type NewAccount = Readonly<{
  uid: string
  origin: string
  name: string
  pinHash: string
  roles: readonly Role[]
  duties: readonly Duty[]
  language: Language
}>

/** @param by without an account at first run, where nobody is there yet to make the first one */
export function createAccount(
  db: WriteDb,
  { roles, duties, ...account }: NewAccount,
  by: Readonly<{ account: number | null; at: number }>,
): number {
  const { id } = db.run(
    `INSERT INTO account (uid, origin, name, pin_hash, language, active, changed_by, changed_at)
     VALUES ($uid, $origin, $name, $pinHash, $language, 1, $account, $at)`,
    { ...account, ...by },
  )
  writeRolesAndDuties(db, id, { roles, duties })
  return id
}

type AccountUpdate = Readonly<{
  id: number
  version: number
  name: string
  roles: readonly Role[]
  duties: readonly Duty[]
  active: boolean
  /** Null leaves the PIN as it is. */
  pinHash: string | null
}>

/** @throws StaleError, NotFoundError */
export function updateAccount(
  db: WriteDb,
  { roles, duties, active, ...account }: AccountUpdate,
  by: By,
): void {
  const { changes } = db.run(
    `UPDATE account SET name = $name, active = $active, pin_hash = coalesce($pinHash, pin_hash),
       version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version`,
    { ...account, ...by, active: toFlag(active) },
  )
  requireChanged(changes, 'account', () => accountChange(db, account.id))
  db.run('DELETE FROM account_role WHERE account_id = $id', { id: account.id })
  db.run('DELETE FROM account_duty WHERE account_id = $id', { id: account.id })
  writeRolesAndDuties(db, account.id, { roles, duties })
}

export function setLanguage(db: WriteDb, id: number, language: Language, by: By): void {
  const { changes } = db.run(
    `UPDATE account SET language = $language, version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id`,
    { id, language, ...by },
  )
  requireChanged(changes, 'account', () => null)
}

/** Who saved the account last; of the first account, which nobody made, it is the account itself. */
export function accountChange(db: ReadDb, id: number): Change | null {
  return (
    db.get<Change>(
      `SELECT a.version, coalesce(c.name, a.name) AS by, a.changed_at AS at
       FROM account a LEFT JOIN account c ON c.id = a.changed_by WHERE a.id = $id`,
      { id },
    ) ?? null
  )
}

/** What the station's rows take away from the contract's roles. */
export function narrowedCalls(db: ReadDb): { call: string; role: Role }[] {
  return db.all<{ call: string; role: Role }>('SELECT call, role FROM call_narrowing ORDER BY call, role')
}

type RolesAndDuties = Readonly<{ roles: readonly Role[]; duties: readonly Duty[] }>

function writeRolesAndDuties(db: WriteDb, id: number, { roles, duties }: RolesAndDuties): void {
  for (const role of new Set(roles))
    db.run('INSERT INTO account_role (account_id, role) VALUES ($id, $role)', { id, role })
  for (const duty of new Set(duties))
    db.run('INSERT INTO account_duty (account_id, duty) VALUES ($id, $duty)', { id, duty })
}
