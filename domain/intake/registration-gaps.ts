// What a registration still lacks before it is final, field by field (forms.md §3 F1, columns M and M*). It holds back
// the paper and nothing else: a draft always saves, and help, hospital and leaving never wait for it (R09, R24).
import { z } from 'zod'
import type { PersonDetails } from '../people/person.ts'
import { mark, type Mark } from '../rules/mark.ts'
import { taskRuleOf } from '../rules/task-seed.ts'
import { taskCode, type TaskCode } from '../rules/task.ts'
import { notAskedYet } from './emergency-entry.ts'
import { registrationField, type Registration, type RegistrationField } from './registration.ts'

const heldStep = taskCode.extract(['first-look', 'handover-record', 'security-check'])

/** A field of F1, or the task of a step of the gate that was left out. */
export const gapField = z.enum([
  ...registrationField.options,
  'reasons',
  'needs',
  'brought-by',
  'belongings',
  ...heldStep.options,
])
export type GapField = z.infer<typeof gapField>

export const registrationGap = z.object({
  field: gapField,
  rule: z.string(),
  mark,
  /** "Not known" with its reason closes it (M*, R09). */
  isLiftedByReason: z.boolean(),
})
export type RegistrationGap = Readonly<z.infer<typeof registrationGap>>

export type RegistrationFacts = Readonly<{
  details: PersonDetails
  registration: Registration
  /** The way of arriving names who brought the person (R06). */
  isEscorted: boolean
  photos: number
  /** Codes of the tasks of this stay that nobody has closed. */
  openTasks: readonly TaskCode[]
}>

type Requirement = Readonly<{
  field: Exclude<GapField, TaskCode>
  mark: Mark
  rule?: string
  lacks(facts: RegistrationFacts): boolean
}>

const isBlank = (text: string): boolean => text.trim() === ''

// prettier-ignore
const requirements: readonly Requirement[] = [
  { field: 'photo', mark: 'S', lacks: ({ photos }) => photos === 0 },
  { field: 'name', mark: 'L', lacks: ({ details }) => details.name === null },
  { field: 'sex', mark: 'L', lacks: ({ details }) => details.sex === 'unknown' },
  { field: 'birth', mark: 'L', lacks: ({ details: { birth } }) => birth.kind === 'unknown' && isBlank(birth.reason) },
  { field: 'ethnicity', mark: 'L', lacks: ({ details }) => details.ethnicity === '00' },
  { field: 'document', mark: 'L', lacks: ({ details: { document } }) => document.kind === '99' && document.reason === notAskedYet },
  { field: 'household', mark: 'L', lacks: ({ details }) => details.household.region === null && isBlank(details.household.text) },
  { field: 'residence', mark: 'L', lacks: ({ details }) => details.residence.region === null && isBlank(details.residence.text) },
  { field: 'social-security', mark: 'L', lacks: ({ registration }) => registration.socialSecurity === '' },
  { field: 'contacts', mark: 'S', lacks: ({ details }) => details.contacts.length === 0 },
  { field: 'brought-by', mark: 'L', rule: 'R06', lacks: ({ isEscorted, registration: { broughtBy } }) => isEscorted && isBlank(broughtBy.unit) && isBlank(broughtBy.person) },
  { field: 'reasons', mark: 'L', lacks: ({ registration }) => registration.reasons.length === 0 },
  { field: 'needs', mark: 'L', lacks: ({ registration }) => registration.needs.length === 0 },
  { field: 'history', mark: 'S', lacks: ({ registration }) => isBlank(registration.history) },
  { field: 'belongings', mark: 'S', lacks: ({ registration }) => isBlank(registration.belongings) },
  { field: 'system-check', mark: 'S', rule: 'R14', lacks: ({ registration }) => registration.systemCheck === null },
  { field: 'declaration', mark: 'L', lacks: ({ registration }) => registration.declaration === 'not-yet' },
]

/** The tasks that hold, in the order of the gate (rules.md §2.1). */
const heldSteps: readonly Readonly<{ code: z.infer<typeof heldStep>; mark: Mark }>[] = [
  { code: 'first-look', mark: 'S' },
  { code: 'handover-record', mark: 'S' },
  { code: 'security-check', mark: 'L' },
]

/** In the order of the paper, then the steps of the gate. Empty: the registration can be final. */
export function registrationGaps(facts: RegistrationFacts): readonly RegistrationGap[] {
  const reasoned = new Set(facts.registration.unknowns.map(({ field }) => field))
  const fields = requirements
    .filter(({ field, lacks }) => lacks(facts) && !(isReasonable(field) && reasoned.has(field)))
    .map(({ field, mark: source, rule }) => ({
      field,
      rule: rule ?? 'R08',
      mark: source,
      isLiftedByReason: isReasonable(field),
    }))
  return [...fields, ...heldByTasks(facts.openTasks)]
}

function isReasonable(field: GapField): field is RegistrationField {
  return registrationField.safeParse(field).success
}

function heldByTasks(openTasks: readonly TaskCode[]): RegistrationGap[] {
  return heldSteps
    .filter(({ code }) => openTasks.includes(code))
    .map(({ code, mark: source }) => ({
      field: code,
      rule: taskRuleOf(code).rule,
      mark: source,
      isLiftedByReason: false,
    }))
}
