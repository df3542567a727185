// A gate profile: which steps the gate asks, and its limits, for a period. Never edited in place; a new
// version is made, so that an old case reprints as it was.
import { z } from 'zod'
import { civilDay } from '../shared/civil-day.ts'
import { requiredLine } from '../shared/text.ts'

export const gateField = z.enum([
  'health-code',
  'temperature',
  'mask',
  'symptoms',
  'first-look',
  'security',
  'told',
  'exposure',
  'test',
])
export type GateField = z.infer<typeof gateField>

const gateFieldMode = z.enum(['off', 'optional', 'required'])

export const gateProfileCode = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/)

export const gateProfile = z.object({
  code: gateProfileCode,
  nameZh: requiredLine(20),
  nameEn: requiredLine(40),
  fields: z.record(gateField, gateFieldMode),
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
