// What the gate knows of one arrival, flat, as the decision table asks for it: answers as words, limits applied.
import type { GateCheck, InfectionTest } from './gate-check.ts'
import type { GateProfile } from './gate-profile.ts'
import { isRetestEarly, warmthOf, type Warmth } from './retest.ts'

type YesNo = 'yes' | 'no'

type OneFacts = Readonly<{
  healthCode: GateCheck['healthCode']
  travelCode: GateCheck['travelCode']
  mask: GateCheck['mask']
  injury: GateCheck['injury']
  mind: GateCheck['mind']
  alcohol: GateCheck['alcohol']
  security: GateCheck['security']
  danger: YesNo
  told: YesNo
  isBrought: YesNo
  test: InfectionTest['kind'] | 'negative' | 'positive' | 'pending'
  firstReading: Warmth
  secondReading: Warmth
  /** The second reading counts where there is one. */
  warmth: Warmth
  isRetestEarly: YesNo
  /** Whether the profile watches every newcomer. */
  entryObservation: YesNo
}>
type ManyFacts = Readonly<{
  symptoms: GateCheck['symptoms']
  exposures: NonNullable<GateCheck['exposure']>['kinds']
}>

export type GateFacts = OneFacts & ManyFacts & Readonly<{ modes: GateProfile['fields'] }>
export type OneFact = keyof OneFacts
export type ManyFact = keyof ManyFacts

const yesNo = (is: boolean): YesNo => (is ? 'yes' : 'no')

export function gateFacts(check: GateCheck, profile: GateProfile): GateFacts {
  const { healthCode, travelCode, mask, injury, mind, alcohol, security, symptoms, test } = check
  const firstReading = warmthOf(check.temperature, profile)
  const secondReading = warmthOf(check.retest, profile)
  return {
    healthCode,
    travelCode,
    mask,
    injury,
    mind,
    alcohol,
    security,
    symptoms,
    danger: yesNo(check.danger),
    told: yesNo(check.told),
    isBrought: yesNo(check.isBrought),
    test: test.kind === 'taken' ? test.result : test.kind,
    exposures: check.exposure?.kinds ?? [],
    firstReading,
    secondReading,
    warmth: secondReading === 'not-taken' ? firstReading : secondReading,
    isRetestEarly: yesNo(isRetestEarly(check)),
    entryObservation: yesNo(profile.observationDays > 0),
    modes: profile.fields,
  }
}
