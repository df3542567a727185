// The quick entry's form: flat values for every kind, and the way to and from the domain's entry. Nothing is prefilled
// but the time.
import type { CareContent, CareEntry, CareKind } from '../../domain/care/care-entry.ts'
import type { TemperatureValue } from '../fields/temperature/temperature-field.tsx'

type Of<Kind extends CareKind> = Extract<CareContent, { kind: Kind }>

export type EntryValues = {
  kind: CareKind | null
  happenedAt: number | null
  reading: TemperatureValue
  meal: Of<'meal'>['meal'] | null
  eaten: Of<'meal'>['eaten'] | null
  medicine: string
  dose: string
  taken: Of<'medicine'>['taken'] | null
  done: Of<'washing'>['done'] | null
  mood: Of<'mood'>['mood'] | null
  topic: string
  level: Of<'incident'>['level'] | null
  what: string
  measures: string
  text: string
  remark: string
  correctsId: number | null
}

export const careKinds = [
  'temperature',
  'meal',
  'medicine',
  'washing',
  'mood',
  'counselling',
  'incident',
  'note',
] as const satisfies readonly CareKind[]

export function blankEntry(happenedAt: number): EntryValues {
  return {
    kind: null,
    happenedAt,
    reading: null,
    meal: null,
    eaten: null,
    medicine: '',
    dose: '',
    taken: null,
    done: null,
    mood: null,
    topic: '',
    level: null,
    what: '',
    measures: '',
    text: '',
    remark: '',
    correctsId: null,
  }
}

/** The time and the kind alone are not yet anything typed. */
export function isBlankEntry(values: EntryValues): boolean {
  const blank = { ...blankEntry(0), happenedAt: values.happenedAt, kind: values.kind }
  return JSON.stringify(values) === JSON.stringify(blank)
}

/** What the call wants; fields of other kinds than the chosen one stay behind. */
export function entryInput(values: EntryValues, stayId: number): unknown {
  const { happenedAt, remark, correctsId } = values
  return { stayId, happenedAt, content: contentOf(values), remark, correctsId }
}

function contentOf(values: EntryValues): unknown {
  const { kind } = values
  const { reading, meal, eaten, medicine, dose, taken, done, mood, topic, level, what, measures, text } =
    values
  switch (kind) {
    case null:
      return null
    case 'temperature':
      return { kind, reading }
    case 'meal':
      return { kind, meal, eaten }
    case 'medicine':
      return { kind, medicine, dose, taken }
    case 'washing':
      return { kind, done }
    case 'mood':
      return { kind, mood }
    case 'counselling':
      return { kind, topic }
    case 'incident':
      return { kind, level, what, measures }
    case 'note':
      return { kind, text }
  }
}

/** The form that corrects an entry: as it was written. */
export function correctionOf(entry: CareEntry): EntryValues {
  const { content, happenedAt, remark, id } = entry
  return { ...blankEntry(happenedAt), ...content, remark, correctsId: id }
}

/** Path of the call's input to the form's field. */
export function entryField(path: string): string {
  if (path === 'content' || path === 'content.kind') return 'kind'
  const field = path.replace(/^content\./, '')
  return field.startsWith('reading') ? 'reading' : field
}
