// What stands between a gate check and a stay: the first look (R03), and who brought the person (R06).
import { describe, expect, it } from 'vitest'
import { admissionBlocks, admittingVerdicts } from '../../../domain/intake/admission.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import { sampleCheck, sampleRegistration } from '../../support/samples.ts'

const [first] = shippedGateProfiles
const needsLook = { fields: { ...first!.fields, 'first-look': 'required' as const } }
const looksMaybe = { fields: { ...first!.fields, 'first-look': 'optional' as const } }
const { broughtBy: nobody } = sampleRegistration()
const alone = { isEscorted: false, broughtBy: nobody }
const unseen = sampleCheck({ injury: 'not-looked', mind: 'not-looked' })

describe('admissionBlocks', () => {
  it('lets in who was looked at and came alone', () => {
    expect(admissionBlocks(sampleCheck(), needsLook, alone)).toEqual([])
  })

  it('asks for the first look where the profile requires it', () => {
    expect(admissionBlocks(unseen, needsLook, alone)).toEqual([{ rule: 'R03', because: 'not-looked' }])
    expect(admissionBlocks(unseen, looksMaybe, alone)).toEqual([])
  })

  it.each([
    { injury: 'minor', mind: 'not-looked' },
    { injury: 'not-looked', mind: 'clear' },
  ] as const)('takes a half look for a look: $injury, $mind', (seen) => {
    expect(admissionBlocks(sampleCheck(seen), needsLook, alone)).toEqual([])
  })

  it('asks who brought a person whom an authority brought', () => {
    const block = [{ rule: 'R06', because: 'no-handover' }]
    const brought = (parts: Partial<typeof nobody>) =>
      admissionBlocks(sampleCheck(), needsLook, { isEscorted: true, broughtBy: { ...nobody, ...parts } })
    expect(brought({})).toEqual(block)
    expect(brought({ unit: '  ' })).toEqual(block)
    expect(brought({ phone: '110' })).toEqual(block)
    expect(brought({ unit: '乙市公安局' })).toEqual([])
    expect(brought({ person: '民警 01' })).toEqual([])
  })

  it('names everything at once', () => {
    const both = admissionBlocks(unseen, needsLook, { ...alone, isEscorted: true })
    expect(both.map(({ rule }) => rule)).toEqual(['R03', 'R06'])
  })
})

it('lets a person sleep in the house after two verdicts only', () => {
  expect(admittingVerdicts).toEqual(['admit', 'observe'])
})
