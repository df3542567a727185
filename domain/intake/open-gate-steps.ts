// Steps the profile requires and whose answer still says "not asked" once somebody is in the house: they are made up
// later. A reason is an answer, and so is a missing phone (R09); signs say nothing where nobody shows any, and the
// steps with a task of their own (skipped-steps.ts) are not named twice.
import type { GateCheck } from './gate-check.ts'
import { askedFields, type GateField, type GateProfile } from './gate-profile.ts'

type Asked = Pick<GateCheck, 'healthCode' | 'travelCode' | 'temperature' | 'mask' | 'exposure' | 'test'>

const isOpen: Readonly<Partial<Record<GateField, (check: Asked) => boolean>>> = {
  'health-code': ({ healthCode }) => healthCode === 'not-checked',
  'travel-code': ({ travelCode }) => travelCode === 'not-checked',
  temperature: ({ temperature }) => temperature.kind === 'not-taken' && temperature.reason.trim() === '',
  mask: ({ mask }) => mask === 'not-asked',
  exposure: ({ exposure }) => exposure === null,
  test: ({ test }) => test.kind === 'not-asked',
}

/** In the order of the profile. */
export function openGateSteps(
  check: Asked,
  profile: Pick<GateProfile, 'fields' | 'order'>,
): readonly GateField[] {
  return askedFields(profile).filter(
    (field) => profile.fields[field] === 'required' && isOpen[field]?.(check) === true,
  )
}
