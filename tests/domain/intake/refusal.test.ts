// Refusal is chosen by a person, on a ground that the facts carry; what is merely missing never carries one.
import { describe, expect, it } from 'vitest'
import { gateCheck, healthCode, mask } from '../../../domain/intake/gate-check.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import {
  groundShown,
  offersGround,
  refusal,
  refusalBlocks,
  type Explanation,
  type RefusalAbout,
} from '../../../domain/intake/refusal.ts'
import { gateVerdict } from '../../../domain/intake/verdict.ts'
import { sampleCheck } from '../../support/samples.ts'

const about: RefusalAbout = {
  check: { mind: 'clear', security: 'passed' },
  computed: 'admit',
  isEpidemicControl: false,
}
const said = (n: number): Explanation[] =>
  Array.from({ length: n }, (_, index) => ({
    at: Date.UTC(2026, 10, 23, 14, index),
    by: '前台 01',
    said: '说明了登记的用途和不提供的后果',
  }))
const able = { words: '神志清楚，能写会说，当面说“就是不告诉你”' }
const wish = { ground: '5', explanations: said(2), ableButRefuses: able, age: null }
const because = (blocks: ReturnType<typeof refusalBlocks>) => blocks.map((block) => block.because)

describe('ground 5, refusing to give data', () => {
  it('R13 passes with two logged explanations and a person who judged "able but refuses"', () => {
    expect(refusalBlocks(wish, about)).toEqual([])
  })

  it.each([0, 1])('R13 is blocked with %i explanations', (count) => {
    expect(refusalBlocks({ ...wish, explanations: said(count) }, about)).toEqual([
      { rule: 'R13', because: 'two-explanations', at: 'explanations' },
    ])
  })

  it('R13 is blocked while nobody judged that the person is able', () => {
    expect(refusalBlocks({ ...wish, ableButRefuses: null }, about)).toEqual([
      { rule: 'R13', because: 'not-judged-able', at: 'ableButRefuses' },
    ])
  })

  it.each(['confused', 'agitated', 'unconscious', 'not-looked'] as const)(
    'R09 is blocked while the mind is %s: who cannot say is helped first',
    (mind) => {
      const blocks = refusalBlocks(wish, { ...about, check: { ...about.check, mind } })
      expect(blocks).toEqual([{ rule: 'R09', because: 'mind-not-clear', at: 'ground' }])
    },
  )

  it('R09 is blocked for a minor', () => {
    expect(because(refusalBlocks({ ...wish, age: 17 }, about))).toEqual(['minor'])
    expect(refusalBlocks({ ...wish, age: 18 }, about)).toEqual([])
  })

  it('R13 asks for words: an explanation or a judgement that says nothing is none', () => {
    const whole = {
      ...wish,
      facts: '两次询问均不答',
      name: '',
      sex: 'unknown',
      documentNumber: '',
      receipt: { how: 'not-yet', witness: '', note: '' },
    }
    expect(refusal.safeParse(whole).success).toBe(true)
    const blank = { ...said(1)[0], said: ' ' }
    expect(refusal.safeParse({ ...whole, explanations: [blank, blank] }).success).toBe(false)
    expect(refusal.safeParse({ ...whole, explanations: [{ ...blank, said: '说', by: '' }] }).success).toBe(
      false,
    )
    expect(refusal.safeParse({ ...whole, ableButRefuses: { words: '' } }).success).toBe(false)
    expect(refusal.safeParse({ ...whole, facts: '' }).success).toBe(false)
  })
})

describe('the other grounds', () => {
  it('R13 ground 1 needs a security check that was refused', () => {
    const ground1 = { ground: '1', explanations: [], ableButRefuses: null, age: 40 }
    expect(because(refusalBlocks(ground1, about))).toEqual(['security-not-refused'])
    const refused = { ...about, check: { ...about.check, security: 'refused' as const } }
    expect(refusalBlocks(ground1, refused)).toEqual([])
  })

  it('R13 ground 7 is there only while epidemic control is in force', () => {
    const ground7 = { ground: '7', explanations: [], ableButRefuses: null, age: 40 }
    expect(because(refusalBlocks(ground7, about))).toEqual(['no-epidemic-control'])
    expect(refusalBlocks(ground7, { ...about, isEpidemicControl: true })).toEqual([])
    expect([offersGround('7', false), offersGround('7', true), offersGround('6', false)]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('R04 somebody who belongs in a hospital is not refused without a person answering for it', () => {
    const ill = refusalBlocks({ ...wish, ground: '3' }, { ...about, computed: 'hospital' })
    expect(ill).toEqual([{ rule: 'R04', because: 'treat-first', at: null }])
  })

  it('R12 a minor is not refused without a person answering for it', () => {
    expect(refusalBlocks({ ...wish, ground: '6', age: 12 }, about)).toEqual([
      { rule: 'R12', because: 'minor', at: null },
    ])
  })
})

describe('what is missing', () => {
  const missing = [
    ...healthCode.options.map((code) => ({ healthCode: code })),
    ...mask.options.map((one) => ({ mask: one })),
    { temperature: { kind: 'not-taken', reason: '' } as const },
    { injury: 'not-looked', mind: 'not-looked' } as const,
    { told: false },
    { security: 'not-done' } as const,
    { note: '' },
  ]

  it.each(missing)('R13 never becomes a refusal under any profile: %o', (part) => {
    const check = gateCheck.parse({ ...sampleCheck(), ...part })
    for (const profile of shippedGateProfiles) expect(gateVerdict(check, profile).verdict).not.toBe('refuse')
    expect(groundShown(check)).toBeNull()
  })

  it('R13 only a refused security check shows a ground, and never the one of missing data', () => {
    expect(groundShown({ security: 'refused' })).toBe('1')
  })
})

describe('what the block lets through', () => {
  it('R13 the same person may be admitted or observed: no verdict asks for a name, a paper or a phone', () => {
    const check = sampleCheck({ healthCode: 'no-phone' })
    const verdicts = shippedGateProfiles.map((profile) => gateVerdict(check, profile).verdict)
    for (const verdict of verdicts) expect(['admit', 'observe']).toContain(verdict)
  })
})
