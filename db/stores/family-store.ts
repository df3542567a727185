// Families: who came together, as what, and who has been taken out again. A stay belongs to one family at a time.
import type { VerdictKind } from '../../domain/intake/gate-check.ts'
import type { FamilyRole } from '../../domain/intake/family.ts'
import type { OpenStayState } from '../../domain/intake/stay.ts'
import type { Birth, Sex } from '../../domain/people/person.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'
import { fromJson, type Flag } from './columns.ts'
import { birthColumns, birthFromRow, type BirthRow } from './person-columns.ts'

export function insertFamily(db: WriteDb, family: Readonly<{ uid: string; origin: string }>, by: By): number {
  return db.run(
    'INSERT INTO family (uid, origin, opened_at, opened_by) VALUES ($uid, $origin, $at, $account)',
    { ...family, ...by },
  ).id
}

export function hasFamily(db: ReadDb, id: number): boolean {
  return db.get('SELECT 1 FROM family WHERE id = $id', { id }) !== undefined
}

type Joining = Readonly<{ familyId: number; stayId: number; role: FamilyRole }>

/** Fails where the stay belongs to a family already. */
export function insertMember(db: WriteDb, member: Joining, by: By): void {
  db.run(
    `INSERT INTO family_member (family_id, stay_id, role, joined_at, joined_by)
     VALUES ($familyId, $stayId, $role, $at, $account)`,
    { ...member, ...by },
  )
}

/** @returns whether the stay was a member */
export function endMembership(
  db: WriteDb,
  { stayId, at }: Readonly<{ stayId: number; at: number }>,
): boolean {
  return (
    db.run('UPDATE family_member SET left_at = $at WHERE stay_id = $stayId AND left_at IS NULL', {
      stayId,
      at,
    }).changes > 0
  )
}

export function findFamilyOfStay(db: ReadDb, stayId: number): number | null {
  const row = db.get<{ familyId: number }>(
    'SELECT family_id AS familyId FROM family_member WHERE stay_id = $stayId AND left_at IS NULL',
    { stayId },
  )
  return row?.familyId ?? null
}

export type MemberRow = Readonly<{
  stayId: number
  personId: number
  name: string | null
  label: string | null
  sex: Sex
  birth: Birth
  role: FamilyRole
  /** Null once the stay has ended. */
  openState: OpenStayState | null
  placeLabel: string
  version: number
}>

/** In the order they joined. Whoever has left the house stays listed; whoever was taken out of the family does not. */
export function listMembers(db: ReadDb, familyId: number): MemberRow[] {
  return db
    .all<Omit<MemberRow, 'birth'> & BirthRow>(
      `SELECT stay.id AS stayId, person.id AS personId, person.name, person.label, person.sex, ${birthColumns},
         member.role, stay.open_state AS openState, stay.place_label AS placeLabel, stay.version
       FROM family_member member
       JOIN stay ON stay.id = member.stay_id
       JOIN person ON person.id = stay.person_id
       WHERE member.family_id = $familyId AND member.left_at IS NULL AND stay.voided_at IS NULL
       ORDER BY member.id`,
      { familyId },
    )
    .map(({ birth_kind, born_on, estimated_age, estimated_on, birth_unknown_reason, ...row }) => ({
      ...row,
      birth: birthFromRow({ birth_kind, born_on, estimated_age, estimated_on, birth_unknown_reason }),
    }))
}

/** Every observation of the stay was ended by a decision: the gate's verdict asks for no zone any more. */
export const observationIsOver = `(
  SELECT count(*) > 0 AND count(*) = count(ended_at) FROM observation WHERE observation.stay_id = stay.id)`

type GateRow = Readonly<{ verdict: VerdictKind; found: string; isOver: Flag }>

export function seenAtGate({
  verdict,
  found,
  isOver,
}: GateRow): Readonly<{ verdict: VerdictKind; reasons: readonly string[] }> {
  if (isOver) return { verdict: 'admit', reasons: [] }
  return { verdict, reasons: fromJson<readonly { code: string }[]>(found).map(({ code }) => code) }
}

export type SleeperRow = Readonly<{
  sex: Sex
  birth: Birth
  verdict: VerdictKind
  /** Codes of what the gate found. */
  reasons: readonly string[]
  familyId: number | null
}>

/** What the rules of places ask about a stay, in one query. */
export function findSleeper(db: ReadDb, stayId: number): SleeperRow | null {
  const row = db.get<
    BirthRow &
      Readonly<{ sex: Sex; verdict: VerdictKind; found: string; isOver: Flag; familyId: number | null }>
  >(
    `SELECT person.sex, ${birthColumns}, gate_check.decided_verdict AS verdict,
       gate_check.computed_reasons AS found, ${observationIsOver} AS isOver, member.family_id AS familyId
     FROM stay
     JOIN person ON person.id = stay.person_id
     JOIN gate_check ON gate_check.id = stay.gate_check_id
     LEFT JOIN family_member member ON member.stay_id = stay.id AND member.left_at IS NULL
     WHERE stay.id = $stayId`,
    { stayId },
  )
  if (!row) return null
  const { sex, familyId } = row
  return { sex, familyId, ...seenAtGate(row), birth: birthFromRow(row) }
}
