// What was registered about the arrival of a stay: one row a stay, corrected against its version.
import type { Registration, UnknownField } from '../../domain/intake/registration.ts'
import type { SystemCheck } from '../../domain/intake/system-check.ts'
import type { Params, ReadDb, WriteDb } from '../connection.ts'
import { requireChanged, type Change } from '../errors.ts'
import type { By } from './by.ts'
import { fromJson } from './columns.ts'

type RegistrationRow = Readonly<
  Pick<
    Registration,
    | 'arrivedAt'
    | 'arrivalWay'
    | 'history'
    | 'health'
    | 'belongings'
    | 'socialSecurity'
    | 'clothes'
    | 'declaration'
  > & {
    unit: string
    person: string
    phone: string
    foundPlace: string
    foundAt: number | null
    reasons: string
    needs: string
    systemCheck: string | null
    unknowns: string
    finalisedAt: number | null
    version: number
  }
>

export function insertRegistration(db: WriteDb, stayId: number, registration: Registration, by: By): void {
  db.run(
    `INSERT INTO registration (stay_id, arrival_way, brought_unit, brought_person, brought_phone, found_place,
       found_at, reasons, needs, history, health, belongings, social_security, clothes, declaration, system_check,
       unknowns, changed_by, changed_at)
     VALUES ($stayId, $arrivalWay, $unit, $person, $phone, $foundPlace,
       $foundAt, $reasons, $needs, $history, $health, $belongings, $socialSecurity, $clothes, $declaration, $systemCheck,
       $unknowns, $account, $at)`,
    { ...toParams(registration), stayId, ...by },
  )
}

/** The instant of arrival is the stay's own. */
export function findRegistration(
  db: ReadDb,
  stayId: number,
): { registration: Registration; version: number; finalisedAt: number | null } | null {
  const row = db.get<RegistrationRow>(
    `SELECT s.arrived_at AS arrivedAt, r.arrival_way AS arrivalWay, r.brought_unit AS unit,
       r.brought_person AS person, r.brought_phone AS phone, r.found_place AS foundPlace, r.found_at AS foundAt,
       r.reasons, r.needs, r.history, r.health, r.belongings, r.social_security AS socialSecurity, r.clothes,
       r.declaration, r.system_check AS systemCheck, r.unknowns, r.finalised_at AS finalisedAt, r.version
     FROM registration r JOIN stay s ON s.id = r.stay_id WHERE r.stay_id = $stayId`,
    { stayId },
  )
  return row ? { registration: fromRow(row), version: row.version, finalisedAt: row.finalisedAt } : null
}

type RegistrationUpdate = Readonly<{ stayId: number; version: number; registration: Registration }>

/** Also moves the stay's arrival, which raises the stay's version too. @throws StaleError, NotFoundError */
export function updateRegistration(
  db: WriteDb,
  { stayId, version, registration }: RegistrationUpdate,
  by: By,
): void {
  const { changes } = db.run(
    `UPDATE registration SET arrival_way = $arrivalWay, brought_unit = $unit, brought_person = $person,
       brought_phone = $phone, found_place = $foundPlace, found_at = $foundAt, reasons = $reasons, needs = $needs,
       history = $history, health = $health, belongings = $belongings, social_security = $socialSecurity,
       clothes = $clothes, declaration = $declaration, system_check = $systemCheck, unknowns = $unknowns,
       version = version + 1, changed_by = $account, changed_at = $at
     WHERE stay_id = $stayId AND version = $version`,
    { ...toParams(registration), stayId, version, ...by },
  )
  requireChanged(changes, 'registration', () => registrationChange(db, stayId))
  db.run(
    `UPDATE stay SET arrived_at = $arrivedAt, version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $stayId AND arrived_at <> $arrivedAt`,
    { stayId, arrivedAt: registration.arrivedAt, ...by },
  )
}

type Finalising = Readonly<{ stayId: number; version: number }>

/** Final as it stands in this version. @throws StaleError (also where it was final before), NotFoundError */
export function finaliseRegistration(db: WriteDb, { stayId, version }: Finalising, by: By): void {
  const { changes } = db.run(
    `UPDATE registration SET finalised_at = $at, finalised_by = $account
     WHERE stay_id = $stayId AND version = $version AND finalised_at IS NULL`,
    { stayId, version, ...by },
  )
  requireChanged(changes, 'registration', () => registrationChange(db, stayId))
}

/** Something is missing again: no longer final. */
export function reopenRegistration(db: WriteDb, stayId: number): void {
  db.run('UPDATE registration SET finalised_at = NULL, finalised_by = NULL WHERE stay_id = $stayId', {
    stayId,
  })
}

/** Who saved the registration last. */
export function registrationChange(db: ReadDb, stayId: number): Change | null {
  return (
    db.get<Change>(
      `SELECT r.version, account.name AS by, r.changed_at AS at
       FROM registration r JOIN account ON account.id = r.changed_by WHERE r.stay_id = $stayId`,
      { stayId },
    ) ?? null
  )
}

function toParams({
  arrivalWay,
  broughtBy,
  reasons,
  needs,
  history,
  health,
  belongings,
  socialSecurity,
  clothes,
  declaration,
  systemCheck,
  unknowns,
}: Registration): Params {
  return {
    arrivalWay,
    history,
    health,
    belongings,
    socialSecurity,
    clothes,
    declaration,
    systemCheck: systemCheck && JSON.stringify(systemCheck),
    unknowns: JSON.stringify(unknowns),
    ...broughtBy,
    reasons: JSON.stringify(reasons),
    needs: JSON.stringify(needs),
  }
}

function fromRow(row: RegistrationRow): Registration {
  const { arrivedAt, arrivalWay, unit, person, phone, foundPlace, foundAt } = row
  return {
    arrivedAt,
    arrivalWay,
    broughtBy: { unit, person, phone, foundPlace, foundAt },
    reasons: fromJson<string[]>(row.reasons),
    needs: fromJson<string[]>(row.needs),
    history: row.history,
    health: row.health,
    belongings: row.belongings,
    socialSecurity: row.socialSecurity,
    clothes: row.clothes,
    declaration: row.declaration,
    systemCheck: row.systemCheck === null ? null : fromJson<SystemCheck>(row.systemCheck),
    unknowns: fromJson<UnknownField[]>(row.unknowns),
  }
}
