import { describe, expect, it } from 'vitest'
import { refusedCharacters } from '../../../renderer/papers/use-issue.ts'

describe('refusedCharacters', () => {
  it('names each character with its code', () => {
    const fields = [
      { path: ['𰻝', 'U+30EDD'], code: 'no-glyph' },
      { path: ['escortId'], code: 'required' },
    ]
    expect(refusedCharacters({ kind: 'invalid', data: { fields } })).toEqual(['𰻝（U+30EDD）'])
  })

  it('has none to name where the refusal is another', () => {
    expect(refusedCharacters({ kind: 'network' })).toEqual([])
  })
})
