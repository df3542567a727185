// What the law asks of the station on the day somebody arrives (R29, R32-R34): which tasks an arrival opens.
// Duties of the house, never conditions of help.
import type { Contact, Kinship } from '../people/person.ts'
import type { TaskCode } from '../rules/task.ts'
import type { GateCheck } from './gate-check.ts'
import { signsOf, type Seen } from './signs.ts'

/** Who may be a minor's guardian without more (民法典 art. 27). */
const guardians: readonly Kinship[] = ['parent', 'grandparent', 'sibling']

export type Arrived = Omit<Seen, 'check'> &
  Readonly<{
    check: Pick<GateCheck, 'symptoms' | 'injury' | 'mind' | 'healthCode'>
    contacts: readonly Contact[]
    /** Came with an adult of the family who is in the house too. */
    isAccompanied: boolean
  }>

export function sameDayDuties(arrived: Arrived): readonly TaskCode[] {
  const { isMinor, isAccompanied, contacts, check } = arrived
  const signs = signsOf(arrived)
  const duties: TaskCode[] = []
  if (isMinor && !isAccompanied && !contacts.some(isReachableGuardian)) duties.push('find-guardian')
  if (signs.violence) duties.push('report-violence')
  // R33 speaks of those whose relatives are not found; who is agitated needs a doctor in any case.
  if (check.mind === 'agitated' || (signs.mental && contacts.length === 0)) duties.push('mental-diagnosis')
  if (signs.infectious) duties.push('report-infection')
  return duties
}

function isReachableGuardian({ relation, phone, address }: Contact): boolean {
  return guardians.includes(relation) && (phone.trim() !== '' || address.trim() !== '')
}
