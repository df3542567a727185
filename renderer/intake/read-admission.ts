// The registration as typed, read as the contract's input. What is empty becomes "not known" wherever the domain has
// such a value, so that a missing paper, age or home never stands in the way.
import { type Birth, personDetails, type PersonDetails } from '../../domain/people/person.ts'
import { admittedRegistration } from '../../domain/intake/registration.ts'
import { stayPlace, type StayPlace } from '../../domain/intake/bed.ts'
import { lateEntry } from '../../domain/intake/late-entry.ts'
import { gateCheck, verdictOverride } from '../../domain/intake/gate-check.ts'
import type { GateProfile } from '../../domain/intake/gate-profile.ts'
import type { CivilDay } from '../../domain/shared/civil-day.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import type { z } from 'zod'
import { checkInput } from '../api/check-input.ts'
import { documentOf } from './document-of.ts'
import { fieldOfPath } from './field-of-path.ts'
import type { IntakeValues, PersonValues } from './intake-values.ts'
import { stillUnknown } from './unknown-fields.ts'
import { openSteps, type Judgement } from './read-gate-check.ts'

export type ReadContext = Readonly<{
  now: number
  today: CivilDay
  noneReason: string
  proposedBedId: number | null
}>

const notKnownEthnicity = '00'

export function detailsOf(
  values: PersonValues,
  { today, noneReason }: Pick<ReadContext, 'today' | 'noneReason'>,
): PersonDetails {
  return {
    name: values.isNameless ? null : values.name,
    aliases: values.aliases,
    sex: values.sex ?? 'unknown',
    birth: birthOf(values, today),
    ethnicity: values.ethnicity === '' ? notKnownEthnicity : values.ethnicity,
    document: documentOf(values, noneReason),
    household: householdOf(values),
    residence: values.residence,
    contacts: values.contacts.filter(({ name, phone, address }) => `${name}${phone}${address}`.trim() !== ''),
    education: values.education,
    marriage: values.marriage,
    description: values.description,
    note: values.note,
  }
}

/** A date wins over an age; neither is "not known". */
function birthOf({ bornOn, age, ageAsOf }: PersonValues, today: CivilDay): Birth {
  if (bornOn.trim() !== '') return { kind: 'date', on: bornOn }
  if (age !== null) return { kind: 'estimated', age, asOf: ageAsOf === '' ? today : ageAsOf }
  return { kind: 'unknown', reason: '' }
}

/** The words of a place without a code are kept whole; beside a code only what the code does not say. */
function householdOf({ household, householdText }: PersonValues) {
  if (household.region !== null) return { region: household.region, text: householdText }
  return { region: null, text: [household.text, householdText].filter((text) => text !== '').join(' ') }
}

export function registrationOf(values: IntakeValues, now: number) {
  return {
    arrivedAt: values.arrivedAt ?? values.startedAt ?? now,
    arrivalWay: values.arrivalWay,
    broughtBy: {
      unit: values.broughtUnit,
      person: values.broughtPerson,
      phone: values.broughtPhone,
      foundPlace: values.foundPlace,
      foundAt: values.foundAt,
    },
    reasons: values.reasons,
    needs: values.needs,
    history: values.history,
    health: values.health,
    belongings: values.belongings,
    socialSecurity: values.socialSecurity,
    clothes: values.clothes,
    declaration: values.declaration,
    systemCheck: values.systemCheck,
    unknowns: stillUnknown(values),
  }
}

export function placeOf({ elsewhere, bedId }: IntakeValues, proposedBedId: number | null): StayPlace | null {
  if (elsewhere.trim() !== '') return { kind: 'elsewhere', text: elsewhere }
  const bed = bedId ?? proposedBedId
  return bed === null ? null : { kind: 'bed', bedId: bed }
}

export type Fault = Readonly<{ field: string; code: string }>

/** What must be mended before somebody can be admitted; fields are the form's. */
export function admissionFaults(
  values: IntakeValues,
  judged: Judgement,
  read: ReadContext & { profile: GateProfile },
): readonly Fault[] {
  const place = placeOf(values, read.proposedBedId)
  const register = registrationOf(values, read.now)
  return [
    ...openSteps(values, read.profile).map((field) => ({
      field,
      code: field === 'temperature' ? 'required' : 'choose-one',
    })),
    ...gateFaults(values, judged),
    ...faultsIn(personDetails, detailsOf(values, read), 'details'),
    ...(values.sex === null ? [{ field: 'sex', code: 'choose-one' }] : []),
    ...faultsIn(admittedRegistration, register, 'registration').map((fault) =>
      fault.field === 'arrivalWay' ? { ...fault, code: 'choose-one' } : fault,
    ),
    ...(values.late === null ? [] : faultsIn(lateEntry, values.late, 'late')),
    ...(place === null ? [{ field: 'bedId', code: 'no-place' }] : faultsIn(stayPlace, place, 'place')),
  ]
}

/** Turned away: steps may stay open, for who is taken to hospital is not asked the rest first (先救治后救助). */
export function turnAwayFaults(values: IntakeValues, judged: Judgement): readonly Fault[] {
  return [
    ...gateFaults(values, judged),
    ...(values.name.trim() === '' ? [] : faultsIn(requiredLine(30), values.name, 'name')),
    ...faultsIn(requiredLine(60), values.where, 'where'),
  ]
}

function gateFaults(values: IntakeValues, { check, override }: Judgement): readonly Fault[] {
  const unreadable = (['temperature', 'retest'] as const).filter(
    (field) => values[field]?.kind === 'unreadable',
  )
  return [
    ...unreadable.map((field) => ({ field, code: 'unreadable' })),
    ...faultsIn(gateCheck, check, 'check'),
    ...(override ? faultsIn(verdictOverride, override, 'verdictOverride') : []),
  ]
}

function faultsIn(schema: z.ZodType, value: unknown, at: string): readonly Fault[] {
  const checked = checkInput(schema, value)
  if (checked.isRight) return []
  return checked.failure.data.fields.map(({ path, code }) => ({
    field: fieldOfPath([at, ...path].join('.')),
    code,
  }))
}
