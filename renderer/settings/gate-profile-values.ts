// A gate profile as it is edited: figures as typed, the steps in their order with their mode. Saving makes a new version.
import { z } from 'zod'
import { formatTenths } from '../../domain/care/temperature.ts'
import {
  gateField,
  gateFields,
  gateProfile,
  gateProfileCode,
  type GateField,
  type GateFieldMode,
  type GateProfile,
} from '../../domain/intake/gate-profile.ts'
import { line } from '../../domain/shared/text.ts'

const degrees = z.string().regex(/^(3[0-9]|4[0-2])\.[0-9]$/, { error: 'degrees' })
const count = (max: number) =>
  z
    .string()
    .regex(/^\d{1,3}$/, { error: 'format' })
    .refine((typed) => Number(typed) <= max, { error: 'too-large' })

/** Arrival, registration and verdict are always asked: there is nothing to choose. */
const stepField = gateField.exclude(['arrival', 'registration', 'verdict'])
const mode = z.enum(['off', 'optional', 'required'])

export const gateProfileForm = z.object({
  code: gateProfileCode,
  nameZh: gateProfile.shape.nameZh,
  nameEn: gateProfile.shape.nameEn,
  steps: z.array(z.object({ field: stepField, mode })),
  healthCodeInForce: z.enum(['yes', 'no']),
  feverLimit: degrees,
  coldLimit: degrees,
  observationDays: count(60),
  stayLimitDays: count(365),
  validFrom: gateProfile.shape.validFrom,
  validTo: z.union([z.literal(''), gateProfile.shape.validFrom]),
  mark: gateProfile.shape.mark,
  source: line(120),
})
export type GateProfileValues = z.infer<typeof gateProfileForm>

/** The steps stand in the profile's order; what it does not name follows in that of the checklist. */
export function valuesOfProfile(profile: GateProfile): GateProfileValues {
  const { feverLimit, coldLimit, observationDays, stayLimitDays, validTo, fields, order } = profile
  const named = order.flatMap((field) => stepField.safeParse(field).data ?? [])
  const all = [...new Set([...named, ...stepField.options])]
  return {
    code: profile.code,
    nameZh: profile.nameZh,
    nameEn: profile.nameEn,
    steps: all.map((field) => ({ field, mode: fields[field] })),
    healthCodeInForce: profile.healthCodeInForce ? 'yes' : 'no',
    feverLimit: formatTenths(feverLimit),
    coldLimit: formatTenths(coldLimit),
    observationDays: String(observationDays),
    stayLimitDays: String(stayLimitDays),
    validFrom: profile.validFrom,
    validTo: validTo ?? '',
    mark: profile.mark,
    source: profile.source,
  }
}

export function profileOfValues({ steps, ...values }: GateProfileValues): GateProfile {
  const modes = Object.fromEntries(steps.map(({ field, mode: chosen }) => [field, chosen]))
  return {
    code: values.code,
    nameZh: values.nameZh,
    nameEn: values.nameEn,
    fields: gateFields(modes as Partial<Record<GateField, GateFieldMode>>),
    order: steps.map(({ field }) => field),
    healthCodeInForce: values.healthCodeInForce === 'yes',
    feverLimit: tenthsOf(values.feverLimit),
    coldLimit: tenthsOf(values.coldLimit),
    observationDays: Number(values.observationDays),
    stayLimitDays: Number(values.stayLimitDays),
    validFrom: values.validFrom,
    validTo: values.validTo === '' ? null : values.validTo,
    mark: values.mark,
    source: values.source,
  }
}

const tenthsOf = (typed: string): number => Math.round(Number(typed) * 10)

/** One step up (-1) or down (1); at the end it stays. */
export function moveStep<Step>(steps: readonly Step[], at: number, by: -1 | 1): Step[] {
  const step = steps[at]
  const to = at + by
  if (step === undefined || to < 0 || to >= steps.length) return [...steps]
  return steps.toSpliced(at, 1).toSpliced(to, 0, step)
}

/** Where an issue of the call's input is typed. */
export function profileField(path: string): string {
  const [first, field] = path.split('.')
  if (first !== 'profile' || field === undefined) return path
  return field === 'fields' || field === 'order' ? 'steps' : field
}
