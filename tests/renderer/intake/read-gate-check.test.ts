import { describe, expect, it } from 'vitest'
import {
  judgeValues,
  needsRetest,
  openSteps,
  readGateCheck,
} from '../../../renderer/intake/read-gate-check.ts'
import { blankValues } from '../../../renderer/intake/intake-values.ts'
import { fourSteps, profileOf, typedAt, typedValues } from './samples.ts'

const measured = (tenths: number) => ({ kind: 'measured', tenths, method: 'forehead' }) as const

describe('readGateCheck', () => {
  it('is dated by the first key, not by the moment of saving', () => {
    expect(readGateCheck(typedValues(), typedAt + 60_000).checkedAt).toBe(typedAt)
    expect(readGateCheck(blankValues(fourSteps), typedAt).checkedAt).toBe(typedAt)
  })

  it('reads unanswered steps as not done', () => {
    expect(readGateCheck(blankValues(fourSteps), typedAt)).toMatchObject({
      temperature: { kind: 'not-taken' },
      injury: 'not-looked',
      security: 'not-done',
      told: false,
    })
  })

  it('keeps the reason beside a temperature that was not taken', () => {
    const values = typedValues({
      temperature: { kind: 'not-taken', reason: '' },
      notTakenReason: '拒绝测温',
    })
    expect(readGateCheck(values, typedAt).temperature).toEqual({ kind: 'not-taken', reason: '拒绝测温' })
  })

  it('tells danger from symptoms', () => {
    expect(readGateCheck(typedValues({ signs: ['danger', 'rash'] }), typedAt)).toMatchObject({
      danger: true,
      symptoms: ['rash'],
    })
  })
})

describe('readGateCheck of the longer checklist', () => {
  it('tells drink by its signs, and takes a look without any for none', () => {
    const alcohol = (changes: Parameters<typeof typedValues>[0]) =>
      readGateCheck(typedValues(changes), typedAt).alcohol
    expect(alcohol({ signs: ['smelled'] })).toBe('smelled')
    expect(alcohol({ signs: ['smelled', 'drunk'] })).toBe('drunk')
    expect(alcohol({})).toBe('none')
    expect(alcohol({ injury: null, mind: 'not-looked' })).toBe('not-looked')
  })

  it('tells a history that was not asked from one without anything', () => {
    const exposure = (exposures: string[]) => readGateCheck(typedValues({ exposures }), typedAt).exposure
    expect(exposure([])).toBeNull()
    expect(exposure(['none'])).toEqual({ kinds: [], history: '' })
    expect(exposure(['transport'])).toEqual({ kinds: ['transport'], history: '' })
  })

  it('keeps a test with its kind and time only where there is a result', () => {
    const test = (testResult: 'negative' | 'not-done' | null) =>
      readGateCheck(typedValues({ testResult, testAt: 5 }), typedAt).test
    expect(test(null)).toEqual({ kind: 'not-asked' })
    expect(test('not-done')).toEqual({ kind: 'not-done' })
    expect(test('negative')).toEqual({ kind: 'taken', method: 'pcr', result: 'negative', takenAt: 5 })
  })

  it('knows who brought somebody, who was told, and when the second reading was', () => {
    const check = readGateCheck(
      typedValues({
        broughtUnit: '乙市公安局',
        reportedTo: ['leader'],
        retest: measured(368),
        retestAt: typedAt + 1,
      }),
      typedAt + 9,
    )
    expect(check).toMatchObject({
      isBrought: true,
      reports: [{ to: 'leader', at: typedAt + 9 }],
      retestAt: typedAt + 1,
    })
    expect(readGateCheck(typedValues({ retestAt: 5 }), typedAt)).toMatchObject({
      isBrought: false,
      retestAt: null,
    })
  })
})

describe('openSteps', () => {
  it('asks under epidemic control for codes, history and signs too', () => {
    expect(openSteps(blankValues(profileOf('epidemic')), profileOf('epidemic'))).toEqual([
      'healthCode',
      'travelCode',
      'temperature',
      'mask',
      'exposures',
      'injury',
      'mind',
      'security',
      'told',
      'signs',
    ])
  })

  it('names what the profile requires and nobody answered', () => {
    expect(openSteps(blankValues(fourSteps), fourSteps)).toEqual([
      'temperature',
      'injury',
      'mind',
      'security',
      'told',
    ])
    expect(openSteps(typedValues(), fourSteps)).toEqual([])
  })
})

describe('needsRetest', () => {
  it.each([
    [measured(373), true],
    [measured(372), false],
    [measured(350), false],
    [measured(349), true],
    [{ kind: 'low' } as const, true],
    [null, false],
  ])('of %o is %s', (temperature, expected) => {
    expect(needsRetest({ temperature }, fourSteps)).toBe(expected)
  })
})

describe('judgeValues', () => {
  it('lets a person decide otherwise, and says what the rule said', () => {
    const values = typedValues({
      temperature: { kind: 'low' },
      isOverruled: true,
      overruling: 'admit',
      overrulingReason: '测温枪坏了',
    })
    expect(judgeValues(values, fourSteps, typedAt)).toMatchObject({
      computed: { verdict: 'hospital' },
      decided: 'admit',
      override: { verdict: 'admit', reason: '测温枪坏了' },
    })
  })

  it('is no override to decide as the rule does, or to fold the override away', () => {
    const same = typedValues({ isOverruled: true, overruling: 'admit', overrulingReason: '' })
    expect(judgeValues(same, fourSteps, typedAt).override).toBeNull()
    const folded = typedValues({ isOverruled: false, overruling: 'refuse', overrulingReason: '理由' })
    expect(judgeValues(folded, fourSteps, typedAt).decided).toBe('admit')
  })
})
