import { describe, expect, it } from 'vitest'
import {
  asksForProof,
  blankRefusal,
  refusalField,
  refusalInput,
} from '../../../renderer/arrivals/refusal-values.ts'
import { sampleCheck } from '../../support/samples.ts'

const blank = blankRefusal({ name: null, check: sampleCheck() })

describe('the form of a refusal', () => {
  it('R13 chooses no ground by itself, except where the security check was refused', () => {
    expect(blank.ground).toBe('')
    expect(blankRefusal({ name: '某人', check: sampleCheck({ healthCode: 'no-phone' }) }).ground).toBe('')
    expect(blankRefusal({ name: null, check: sampleCheck({ security: 'refused' }) }).ground).toBe('1')
  })

  it('R13 asks for proof of ground 5 alone, and counts no explanation that was not given', () => {
    expect(['1', '5', '6'].map(asksForProof)).toEqual([false, true, false])
    expect(refusalInput(blank)).toMatchObject({ explanations: [], ableButRefuses: null, sex: 'unknown' })
    const said = { at: 1, by: '前台', said: '说明' }
    const told = { ...blank, explanations: [said, blank.explanations[1]!], isAble: true, ableWords: '能写' }
    expect(refusalInput(told)).toMatchObject({ explanations: [said], ableButRefuses: { words: '能写' } })
    expect(refusalInput({ ...told, isAble: false })).toMatchObject({ ableButRefuses: null })
  })

  it('shows what the station says of a field beside it', () => {
    expect(
      ['refusal.ground', 'refusal.explanations', 'ableButRefuses.words', 'refusal.explanations.1.by'].map(
        refusalField,
      ),
    ).toEqual(['ground', 'explanations.0.said', 'ableWords', 'explanations.1.by'])
  })
})
