// What stands between a gate check and a stay: steps the profile requires (R03), and who brought the person (R06).
import type { GateCheck, VerdictKind } from './gate-check.ts'
import type { GateProfile } from './gate-profile.ts'
import type { BroughtBy } from './registration.ts'

export type AdmissionBlock = Readonly<{ rule: 'R03' | 'R06'; because: 'not-looked' | 'no-handover' }>

/** Verdicts after which a person sleeps in the house. */
export const admittingVerdicts: readonly VerdictKind[] = ['admit', 'observe']

/** The blocks before admission; each may be overridden as its row of the law allows. */
export function admissionBlocks(
  check: GateCheck,
  profile: Pick<GateProfile, 'fields'>,
  arrival: Readonly<{ isEscorted: boolean; broughtBy: BroughtBy; hasHandover?: boolean }>,
): readonly AdmissionBlock[] {
  const blocks: AdmissionBlock[] = []
  const needsLook = profile.fields['first-look'] === 'required'
  if (needsLook && check.injury === 'not-looked' && check.mind === 'not-looked')
    blocks.push({ rule: 'R03', because: 'not-looked' })
  const isNamed = arrival.broughtBy.unit.trim() !== '' || arrival.broughtBy.person.trim() !== ''
  // A row of a handover says in writing who brought the person.
  if (arrival.isEscorted && !isNamed && arrival.hasHandover !== true)
    blocks.push({ rule: 'R06', because: 'no-handover' })
  return blocks
}
