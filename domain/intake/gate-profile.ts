// A gate profile: which steps the gate asks, in which order, and its limits, for a period. Never edited in place; a
// new version is made, so that an old case reprints as it was.
import { z } from 'zod'
import { civilDay } from '../shared/civil-day.ts'
import { requiredLine } from '../shared/text.ts'

/** The fifteen items of the checklist, in its order (gate-procedures.md §2). */
export const gateField = z.enum([
  'arrival',
  'category',
  'health-code',
  'travel-code',
  'temperature',
  'mask',
  'symptoms',
  'exposure',
  'test',
  'first-look',
  'security',
  'told',
  'registration',
  'verdict',
  'reports',
])
export type GateField = z.infer<typeof gateField>

const gateFieldMode = z.enum(['off', 'optional', 'required'])
export type GateFieldMode = z.infer<typeof gateFieldMode>

/** Without these there is no stay to speak of: when somebody came, who it is, and what was decided. */
export const fixedGateFields: readonly GateField[] = ['arrival', 'registration', 'verdict']

export const gateProfileCode = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/)

export const gateProfile = z.object({
  code: gateProfileCode,
  nameZh: requiredLine(20),
  nameEn: requiredLine(40),
  fields: z.record(gateField, gateFieldMode),
  /** The order of the steps on the screen; what it does not name follows in the order of the checklist. */
  order: z.array(gateField).max(gateField.options.length),
  /** Whether a health-code regime is in force; where it is not, 亮码 is preset to 未查. */
  healthCodeInForce: z.boolean(),
  /** Tenths of °C; at or above is a fever (粤卫疾控函〔2020〕152号). */
  feverLimit: z.int().min(350).max(420),
  /** Tenths of °C; below is the path to hospital. */
  coldLimit: z.int().min(300).max(360),
  observationDays: z.int().min(0).max(60),
  stayLimitDays: z.int().min(1).max(365),
  validFrom: civilDay,
  validTo: civilDay.nullable(),
  mark: z.enum(['P', 'S', 'L', 'G']),
  source: z.string(),
})
export type GateProfile = Readonly<z.infer<typeof gateProfile>>

/** All fifteen from those that are named: the rest is off. Also how a profile of an older program is read. */
export function gateFields(named: Partial<GateProfile['fields']>): GateProfile['fields'] {
  const modeOf = (field: GateField): GateFieldMode =>
    fixedGateFields.includes(field) ? 'required' : (named[field] ?? 'off')
  return Object.fromEntries(gateField.options.map((field) => [field, modeOf(field)])) as GateProfile['fields']
}

/** What the profile asks, in its order. */
export function askedFields({ fields, order }: Pick<GateProfile, 'fields' | 'order'>): readonly GateField[] {
  const rest = gateField.options.filter((field) => !order.includes(field))
  return [...new Set([...order, ...rest])].filter((field) => fields[field] !== 'off')
}
