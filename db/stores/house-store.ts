// The lists and counts of the whole house, each one query over a partial index: they must stay quick beside hundreds
// of thousands of closed stays and millions of care entries. Ages and clocks are left to the domain.
import type { OpenStayState } from '../../domain/intake/stay.ts'
import type { Birth, IdentityStatus, Sex } from '../../domain/people/person.ts'
import type { ReadDb } from '../connection.ts'
import { birthColumns, birthFromRow, type BirthRow } from './person-columns.ts'

type Occupant = Readonly<{
  stayId: number
  personId: number
  name: string | null
  label: string | null
  sex: Sex
  birth: Birth
}>

export type OpenStayRow = Occupant &
  Readonly<{
    number: string
    identity: IdentityStatus
    state: OpenStayState
    placeLabel: string
    arrivedAt: number
    /** When the registration was complete; null while something is missing. */
    finalisedAt: number | null
    gateCheckId: number
    profileId: number
    /** Of the gate profile the stay began under. */
    stayLimitDays: number
    /** As decided at the gate: the retest where there was one. */
    gateTemperatureTenths: number | null
    /** When the last care entry happened that nobody corrected; null before the first. */
    lastEntryAt: number | null
    lastTemperatureTenths: number | null
    version: number
  }>

type Unread<Row extends Occupant> = Omit<Row, 'birth'> & BirthRow

const occupantColumns = `stay.id AS stayId, person.id AS personId, person.name, person.label, person.sex, ${birthColumns}`

/** Superseded entries do not count: what was corrected did not happen so. */
const standing = 'NOT EXISTS (SELECT 1 FROM care_entry later WHERE later.corrects_id = entry.id)'

/** As far as every list of the house asks. */
const inHouseColumns = `${occupantColumns}, person.identity, stay.open_state AS state, stay.arrived_at AS arrivedAt,
    registration.finalised_at AS finalisedAt, gate_profile.stay_limit_days AS stayLimitDays,
    (SELECT entry.happened_at FROM care_entry entry WHERE entry.stay_id = stay.id AND ${standing}
     ORDER BY entry.happened_at DESC, entry.id DESC LIMIT 1) AS lastEntryAt`

const inHouse = `
  FROM stay
  JOIN person ON person.id = stay.person_id
  JOIN gate_check ON gate_check.id = stay.gate_check_id
  JOIN gate_profile ON gate_profile.id = gate_check.profile_id
  LEFT JOIN registration ON registration.stay_id = stay.id
  WHERE stay.open_state IS NOT NULL
  ORDER BY stay.arrived_at, stay.id`

const openStays = `
  SELECT ${inHouseColumns}, stay.number, stay.place_label AS placeLabel, stay.gate_check_id AS gateCheckId,
    gate_check.profile_id AS profileId,
    coalesce(gate_check.retest_tenths, gate_check.temperature_tenths) AS gateTemperatureTenths,
    (SELECT entry.temperature_tenths FROM care_entry entry
     WHERE entry.stay_id = stay.id AND entry.temperature_tenths IS NOT NULL AND ${standing}
     ORDER BY entry.happened_at DESC, entry.id DESC LIMIT 1) AS lastTemperatureTenths,
    stay.version
  ${inHouse}`

/** Everybody who counts as in the house, longest first. */
export function listOpenStays(db: ReadDb): OpenStayRow[] {
  return db.all<Unread<OpenStayRow>>(openStays).map(withBirth)
}

export type InHouseRow = Occupant &
  Pick<OpenStayRow, 'identity' | 'state' | 'arrivedAt' | 'finalisedAt' | 'stayLimitDays' | 'lastEntryAt'>

/** The same people with what the board counts only: on a full house a column costs as much as a row. */
export function listInHouse(db: ReadDb): InHouseRow[] {
  return db.all<Unread<InHouseRow>>(`SELECT ${inHouseColumns} ${inHouse}`).map(withBirth)
}

export type HouseSpan = Readonly<{ from: number; to: number }>

/** Stays that began from `from` on and before `to`. */
export function countArrived(db: ReadDb, { from, to }: HouseSpan): number {
  return count(
    db.get(
      'SELECT count(*) AS n FROM stay WHERE arrived_at >= $from AND arrived_at < $to AND voided_at IS NULL',
      { from, to },
    ),
  )
}

/** Stays that ended from `from` on and before `to`. */
export function countLeft(db: ReadDb, { from, to }: HouseSpan): number {
  return count(
    db.get('SELECT count(*) AS n FROM stay WHERE exit_at >= $from AND exit_at < $to', { from, to }),
  )
}

function count(row: { n: number } | undefined): number {
  return row?.n ?? 0
}

export type ArrivalRow = Occupant &
  Readonly<{
    number: string
    arrivedAt: number
    /** Code of the dictionary; empty where nothing was registered. */
    arrivalWay: string
    placeLabel: string
    stays: number
    temperatureTenths: number | null
  }>

const arrivals = `
  SELECT ${occupantColumns}, stay.number, stay.arrived_at AS arrivedAt,
    coalesce(registration.arrival_way, '') AS arrivalWay, stay.place_label AS placeLabel, person.stays,
    coalesce(gate_check.retest_tenths, gate_check.temperature_tenths) AS temperatureTenths
  FROM stay
  JOIN person ON person.id = stay.person_id
  JOIN gate_check ON gate_check.id = stay.gate_check_id
  LEFT JOIN registration ON registration.stay_id = stay.id
  WHERE stay.arrived_at >= $from AND stay.voided_at IS NULL
  ORDER BY stay.arrived_at DESC, stay.id DESC LIMIT $limit`

/** Who came since `from`, last first, gone again or not. */
export function listArrivals(
  db: ReadDb,
  { from, limit }: Readonly<{ from: number; limit: number }>,
): ArrivalRow[] {
  return db.all<Unread<ArrivalRow>>(arrivals, { from, limit }).map(withBirth)
}

/** The row with its birth as the domain knows it, in place of the columns. */
function withBirth<Rest>(row: Rest & BirthRow): Omit<Rest, keyof BirthRow> & Readonly<{ birth: Birth }> {
  const { birth_kind, born_on, estimated_age, estimated_on, birth_unknown_reason, ...rest } = row
  const birth = birthFromRow({ birth_kind, born_on, estimated_age, estimated_on, birth_unknown_reason })
  return { ...rest, birth }
}
