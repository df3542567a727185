import { describe, expect, it } from 'vitest'
import type { BodyMark } from '../../../domain/people/description.ts'
import { compareHome, compareMarks, compareSex } from '../../../domain/people/likeness-facts.ts'

const mark = (changes: Partial<BodyMark> = {}): BodyMark => ({
  kind: 'scar',
  part: 'hand',
  side: 'left',
  text: '',
  ...changes,
})
const total = (reasons: readonly Readonly<{ weight: number }>[]) =>
  reasons.reduce((sum, { weight }) => sum + weight, 0)

it.each([
  ['200101', '200101', 'home-same'],
  ['200101', '200105', 'home-near'],
  ['200101', '200301', 'home-differs'],
])('calls %s and %s %s', (one, other, kind) => {
  expect(compareHome(one, other)[0]?.kind).toBe(kind)
})

it('neither agrees nor contradicts where nobody said', () => {
  expect([compareHome(null, '200101'), compareSex('unknown', 'male'), compareMarks([], [mark()])]).toEqual([
    [],
    [],
    [],
  ])
})

it('gives little for a sex that most share, and contradicts where it differs', () => {
  expect(total(compareSex('male', 'male'))).toBeLessThan(1)
  expect(total(compareSex('female', 'male'))).toBeLessThan(-5)
})

describe('compareMarks', () => {
  it('names the mark of the file that agrees', () => {
    expect(compareMarks([mark()], [mark({ part: 'face' }), mark()])).toEqual([
      { kind: 'mark-same', weight: total(compareMarks([mark()], [mark()])), detail: 'scar/hand/left' },
    ])
  })

  it('takes a side not said for less, the other side for nothing, another kind for little', () => {
    const exact = total(compareMarks([mark()], [mark()]))
    const unsaid = total(compareMarks([mark({ side: 'not-said' })], [mark()]))
    const kind = total(compareMarks([mark({ kind: 'other' })], [mark()]))
    expect(exact).toBeGreaterThan(unsaid)
    expect(unsaid).toBeGreaterThan(kind)
    expect(kind).toBeGreaterThan(0)
    expect(compareMarks([mark({ side: 'right' })], [mark()])).toEqual([])
  })

  it('never makes marks worth more than a name', () => {
    const many = (['hand', 'face', 'leg', 'back'] as const).map((part) => mark({ part }))
    expect(total(compareMarks(many, many))).toBeLessThanOrEqual(9)
  })
})
