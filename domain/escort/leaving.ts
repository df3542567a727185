// Who may leave alone, and what that needs (rules.md §4). A "no" holds the declaration of leaving and the normal
// closing, never the person (R24): whoever walks out has left, and the stay is closed as 擅自离站.
import { ageOfPerson } from '../people/age.ts'
import type { Birth } from '../people/person.ts'
import { figureOn } from '../rules/law-figures.ts'
import type { CivilDay } from '../shared/civil-day.ts'

export type LeavingFacts = Readonly<{
  birth: Birth
  /** Signs of mental or intellectual disability. */
  hasDisabilitySigns: boolean
  isImmobile: boolean
  guardianFound: boolean
  isInHospital: boolean
  /** An adult of the family leaves at the same time. */
  leavesWithAdult?: boolean
}>

export type LeavingNeed = 'declaration' | 'things-returned' | 'leaving-form' | 'approver'

export type LeavingLift =
  'relative-with-document' | 'guardian' | 'escort' | 'minors-centre' | 'duty-leader' | 'discharge-certificate'

export type LeavingRefusal =
  | Readonly<{ rule: 'R28'; because: 'in-hospital' }>
  | Readonly<{ rule: 'R29'; because: 'under-16' | 'minor-without-guardian' }>
  | Readonly<{ rule: 'R72'; because: 'disability-signs' | 'immobile' }>

export type Leaving =
  | Readonly<{ allowed: true; needs: readonly LeavingNeed[] }>
  | (LeavingRefusal & Readonly<{ allowed: false; liftedBy: readonly LeavingLift[] }>)

const usual: readonly LeavingNeed[] = ['declaration', 'things-returned', 'leaving-form']
const forMinors: readonly LeavingLift[] = ['guardian', 'escort', 'minors-centre']
const forDisabled: readonly LeavingLift[] = ['relative-with-document', 'escort', 'duty-leader']

/**
 * Whether a person may leave by their own declaration on a day.
 *
 * 16 and 17 are capable by the procedure (I3) and minors by the law on minors: allowed with an approver once a
 * guardian is found. A child who goes with an adult of the family does not go alone. An age that nobody knows is taken
 * for an adult's, as the person seems one.
 */
export function mayLeaveAlone(facts: LeavingFacts, asOf: CivilDay): Leaving {
  const age = ageOfPerson(facts.birth, asOf)
  const isAlone = facts.leavesWithAdult !== true
  const isMinor = isAlone && age !== null && age < figureOn('MINOR_AGE', asOf)
  if (isMinor && age < figureOn('CAPABLE_AGE', asOf))
    return { allowed: false, rule: 'R29', because: 'under-16', liftedBy: forMinors }
  if (isMinor && !facts.guardianFound)
    return { allowed: false, rule: 'R29', because: 'minor-without-guardian', liftedBy: forMinors }
  if (facts.hasDisabilitySigns)
    return { allowed: false, rule: 'R72', because: 'disability-signs', liftedBy: forDisabled }
  if (facts.isImmobile) return { allowed: false, rule: 'R72', because: 'immobile', liftedBy: forDisabled }
  if (facts.isInHospital)
    return { allowed: false, rule: 'R28', because: 'in-hospital', liftedBy: ['discharge-certificate'] }
  return { allowed: true, needs: isMinor ? [...usual, 'approver'] : usual }
}
