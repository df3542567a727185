// What the form of a handover holds while somebody types; also the shape of its draft. Knows nothing of how it is drawn.
import {
  arrivalWayOf,
  type Handover,
  type HandoverKind,
  type HandoverRow,
} from '../../domain/intake/handover.ts'
import type { IntakeValues } from '../intake/intake-values.ts'

export type RowValues = {
  name: string
  sex: HandoverRow['sex'] | null
  age: number | null
  body: string
  mind: string
  identityCheck: string
  belongings: string
  clues: string
}

export type HandoverValues = {
  kind: HandoverKind | null
  unit: string
  officer: string
  badge: string
  phone: string
  handedOverAt: number | null
  foundAt: number | null
  foundPlace: string
  course: string
  isSheetSigned: boolean
  rows: RowValues[]
}

export const blankRow: RowValues = {
  name: '',
  sex: null,
  age: null,
  body: '',
  mind: '',
  identityCheck: '',
  belongings: '',
  clues: '',
}

/** @param at a whole minute */
export function blankHandover(at: number): HandoverValues {
  return {
    kind: 'police',
    unit: '',
    officer: '',
    badge: '',
    phone: '',
    handedOverAt: at,
    foundAt: null,
    foundPlace: '',
    course: '',
    isSheetSigned: false,
    rows: [{ ...blankRow }],
  }
}

/** A form that stood open is not worth a draft, whenever it was opened. */
export function isBlankHandover(values: HandoverValues): boolean {
  const at = values.handedOverAt
  return JSON.stringify(values) === JSON.stringify({ ...blankHandover(0), handedOverAt: at })
}

const isEmptyRow = (row: RowValues): boolean => JSON.stringify(row) === JSON.stringify(blankRow)

/** What the call wants. The empty row at the end, where the next name would be typed, is nobody; one is always kept. */
export function handoverInput({ rows, ...shared }: HandoverValues): { handover: unknown; rows: unknown[] } {
  const told = rows.filter((row, index) => index === 0 || !isEmptyRow(row))
  return { handover: shared, rows: told.map(rowInput) }
}

/** A person of a handover that is recorded already, in a form that has no other row. */
export function oneRow({ handedOverAt }: Pick<Handover, 'handedOverAt'>, row: RowValues): HandoverValues {
  const { name, sex, age, body, mind, identityCheck, belongings, clues } = row
  const rows = [{ name, sex, age, body, mind, identityCheck, belongings, clues }]
  return { ...blankHandover(handedOverAt), rows }
}

export const rowInput = (row: RowValues) => ({ ...row, sex: row.sex ?? 'unknown' })

/** Path of the call's input to the form's field. */
export const handoverField = (path: string): string => path.replace(/^handover\./, '')

type Waiting = HandoverRow & Readonly<{ id: number }>

/** What the intake begins with: who it is said to be, who brought them, and the clues as they were said (R47). */
export function intakeOfRow(shared: Handover, row: Waiting): Partial<IntakeValues> {
  const health = [row.body, row.mind].filter((words) => words.trim() !== '')
  const history = [shared.course, row.clues].filter((words) => words.trim() !== '')
  return {
    handoverRowId: row.id,
    isNameless: row.name.trim() === '',
    name: row.name,
    sex: row.sex === 'unknown' ? null : row.sex,
    age: row.age,
    arrivedAt: shared.handedOverAt,
    arrivalWay: arrivalWayOf(shared.kind),
    broughtUnit: shared.unit,
    broughtPerson: shared.officer,
    broughtPhone: shared.phone,
    foundPlace: shared.foundPlace,
    foundAt: shared.foundAt,
    history: cut(history.join('\n'), 500),
    health: cut(health.join('；'), 200),
    belongings: row.belongings,
  }
}

/** The clues are whole with tracing; here only what the field takes, never half a character. */
function cut(text: string, most: number): string {
  return [...text].slice(0, most).join('')
}
