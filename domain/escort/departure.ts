// What the rules say before an escort departs: blocks hold the paper and the normal closing, warnings only remind.
import type { Sex } from '../people/person.ts'
import type { EscortPlan } from './escort.ts'

export type DepartureCheck = Readonly<{
  level: 'block' | 'warn'
  rule: 'R68' | 'R70' | 'R28' | 'R11'
  because:
    'not-confirmed' | 'too-few-staff' | 'no-female-staff' | 'no-leader' | 'in-hospital' | 'items-in-custody'
  stayId: number | null
}>

export type Traveller = Readonly<{
  stayId: number
  sex: Sex
  isInHospital: boolean
  /** Things the station still holds: they travel along, to be given back at the hand-over. */
  itemsInCustody: number
}>

/** Practice, not law (R70 [G]): the station may change it. */
const usualStaff = 2

/** Confirmation first (R68), then number and sex of staff (R70), then each traveller. */
export function departureChecks(
  plan: Pick<EscortPlan, 'staff' | 'receiving'>,
  travellers: readonly Traveller[],
): readonly DepartureCheck[] {
  const checks: DepartureCheck[] = []
  const add = (
    level: DepartureCheck['level'],
    rest: Omit<DepartureCheck, 'level' | 'stayId'>,
    stayId: number | null = null,
  ) => checks.push({ level, ...rest, stayId })
  if (plan.receiving.confirmed === null) add('block', { rule: 'R68', because: 'not-confirmed' })
  if (plan.staff.length < usualStaff) add('warn', { rule: 'R70', because: 'too-few-staff' })
  if (plan.staff.length > 1 && !plan.staff.some(({ leader }) => leader))
    add('warn', { rule: 'R70', because: 'no-leader' })
  const hasWoman = plan.staff.some(({ sex }) => sex === 'female')
  for (const { stayId, sex, isInHospital, itemsInCustody } of travellers) {
    if (sex === 'female' && !hasWoman) add('warn', { rule: 'R70', because: 'no-female-staff' }, stayId)
    if (isInHospital) add('block', { rule: 'R28', because: 'in-hospital' }, stayId)
    if (itemsInCustody > 0) add('warn', { rule: 'R11', because: 'items-in-custody' }, stayId)
  }
  return checks
}
