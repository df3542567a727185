// Everybody with an open stay, as the plan of the house shows them: one query over the index of open stays.
import type { VerdictKind } from '../../domain/intake/gate-check.ts'
import type { OpenStayState } from '../../domain/intake/stay.ts'
import type { Birth, Sex } from '../../domain/people/person.ts'
import type { ReadDb } from '../connection.ts'
import type { Flag } from './columns.ts'
import { observationIsOver, seenAtGate } from './family-store.ts'
import { birthColumns, birthFromRow, type BirthRow } from './person-columns.ts'

export type PlanPersonRow = Readonly<{
  stayId: number
  personId: number
  name: string | null
  label: string | null
  sex: Sex
  birth: Birth
  state: OpenStayState
  placeLabel: string
  version: number
  verdict: VerdictKind
  /** Codes of what the gate found. */
  reasons: readonly string[]
  familyId: number | null
}>

type Row = Omit<PlanPersonRow, 'birth' | 'reasons'> & BirthRow & Readonly<{ found: string; isOver: Flag }>

/** Longest in the house first. */
export function listPlanPersons(db: ReadDb): PlanPersonRow[] {
  return db
    .all<Row>(
      `SELECT stay.id AS stayId, person.id AS personId, person.name, person.label, person.sex, ${birthColumns},
         stay.open_state AS state, stay.place_label AS placeLabel, stay.version,
         gate_check.decided_verdict AS verdict, gate_check.computed_reasons AS found,
         ${observationIsOver} AS isOver,
         member.family_id AS familyId
       FROM stay
       JOIN person ON person.id = stay.person_id
       JOIN gate_check ON gate_check.id = stay.gate_check_id
       LEFT JOIN family_member member ON member.stay_id = stay.id AND member.left_at IS NULL
       WHERE stay.open_state IS NOT NULL
       ORDER BY stay.arrived_at, stay.id`,
    )
    .map(fromRow)
}

function fromRow(row: Row): PlanPersonRow {
  const { stayId, personId, name, label, sex, state, placeLabel, version, familyId } = row
  return {
    stayId,
    personId,
    name,
    label,
    sex,
    state,
    placeLabel,
    version,
    familyId,
    ...seenAtGate(row),
    birth: birthFromRow(row),
  }
}
