// What the intake form holds while somebody types: every field may still be empty. Also the shape of its draft, so
// reading is lenient: a field that an older program wrote otherwise becomes empty, and the rest is kept.
import { z } from 'zod'
import { gateCheck, healthCode, mask, travelCode, verdictKind } from '../../domain/intake/gate-check.ts'
import type { GateProfile } from '../../domain/intake/gate-profile.ts'
import { familyPlace } from '../../domain/intake/family.ts'
import { lateEntry } from '../../domain/intake/late-entry.ts'
import { registration, unknownField } from '../../domain/intake/registration.ts'
import { systemCheck } from '../../domain/intake/system-check.ts'
import { description, noDescription } from '../../domain/people/description.ts'
import { documentKindCode, documentSource, kinship, sex } from '../../domain/people/person.ts'
import { temperatureReading } from '../../domain/care/temperature.ts'

const text = z.string().catch('')
const codes = z.array(z.string()).catch([])
const instantOrNone = z.number().nullable().catch(null)
const temperature = z
  .union([temperatureReading, z.object({ kind: z.literal('unreadable'), text: z.string() })])
  .nullable()
  .catch(null)

const place = z.object({ region: z.string().nullable(), text: z.string() })
export const nowhere = { region: null, text: '' } as const

const contact = z.object({ name: text, relation: kinship.catch('unknown'), phone: text, address: text })
export const noContact = { name: '', relation: 'unknown', phone: '', address: '' } as const

/** Fields that an identity number can fill. */
export const numberFilled = z.enum(['sex', 'bornOn', 'household'])
export type NumberFilled = z.infer<typeof numberFilled>

/** Who somebody is; the part that choosing a person known already fills, and undoing gives back. */
export const personValues = z.object({
  isNameless: z.boolean().catch(false),
  name: text,
  aliases: text,
  sex: sex.nullable().catch(null),
  documentKind: documentKindCode.catch('01'),
  documentNumber: text,
  documentSource: documentSource.catch('told'),
  bornOn: text,
  age: z.number().nullable().catch(null),
  /** The day an age was judged; empty: today. */
  ageAsOf: text,
  ethnicity: text,
  household: place.catch(nowhere),
  householdText: text,
  residence: place.catch(nowhere),
  contacts: z.array(contact).max(3).catch([]),
  education: text,
  marriage: text,
  description: description.catch(noDescription),
  note: text,
  fromNumber: z.array(numberFilled).catch([]),
})
export type PersonValues = z.infer<typeof personValues>

/** What the screen asks of a test: its result, or that there is none. */
export const testAnswer = z.enum(['negative', 'positive', 'pending', 'not-done'])

export const intakeValues = personValues.extend({
  /** The first key; what the check and the arrival are dated by unless somebody says otherwise. */
  startedAt: instantOrNone,
  healthCode: healthCode.nullable().catch(null),
  travelCode: travelCode.nullable().catch(null),
  temperature,
  notTakenReason: text,
  retest: temperature,
  /** When the second reading was typed. */
  retestAt: instantOrNone,
  mask: mask.nullable().catch(null),
  /** Symptoms, `danger`, `smelled` and `drunk`; `none` where the profile wants it said. */
  signs: codes,
  /** Kinds of exposure, or `none`. */
  exposures: codes,
  exposureText: text,
  testResult: testAnswer.nullable().catch(null),
  testMethod: z.enum(['pcr', 'antigen']).catch('pcr'),
  testAt: instantOrNone,
  /** Who was told of the findings already, and when. */
  reportedTo: codes,
  reportedAt: instantOrNone,
  injury: gateCheck.shape.injury.nullable().catch(null),
  mind: gateCheck.shape.mind.nullable().catch(null),
  security: gateCheck.shape.security.nullable().catch(null),
  told: z.enum(['yes', 'no']).nullable().catch(null),
  gateNote: text,
  isOverruled: z.boolean().catch(false),
  overruling: verdictKind.nullable().catch(null),
  overrulingReason: text,
  where: text,
  personId: z.number().nullable().catch(null),
  personVersion: z.number().nullable().catch(null),
  personName: text,
  before: personValues.nullable().catch(null),
  arrivedAt: instantOrNone,
  arrivalWay: text,
  broughtUnit: text,
  broughtPerson: text,
  broughtPhone: text,
  foundPlace: text,
  foundAt: instantOrNone,
  reasons: codes,
  needs: codes,
  history: text,
  health: text,
  belongings: text,
  socialSecurity: text,
  clothes: text,
  declaration: registration.shape.declaration.catch('not-yet'),
  systemCheck: systemCheck.nullable().catch(null),
  unknowns: z.array(unknownField).catch([]),
  photoIds: z.array(z.number()).catch([]),
  family: familyPlace.nullable().catch(null),
  handoverRowId: z.number().nullable().catch(null),
  late: lateEntry.nullable().catch(null),
  /** null: the bed that is proposed. */
  bedId: z.number().nullable().catch(null),
  elsewhere: text,
})
export type IntakeValues = z.infer<typeof intakeValues>

export const noValues: IntakeValues = intakeValues.parse({ contacts: [noContact] })

/** A blank form: what the profile does not ask for just now is preset, so that it costs no key. */
export function blankValues(profile: GateProfile): IntakeValues {
  return {
    ...noValues,
    healthCode: profile.healthCodeInForce ? null : 'not-checked',
    travelCode: profile.fields['travel-code'] === 'required' ? null : 'not-checked',
    mask: profile.fields.mask === 'required' ? null : 'not-asked',
  }
}

export function readValues(body: unknown): IntakeValues | null {
  const read = intakeValues.safeParse(body)
  return read.success ? read.data : null
}

/** Whether there is anything in it that somebody would miss. */
export function isUntouched(values: IntakeValues): boolean {
  return values.startedAt === null
}
