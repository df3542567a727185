import { describe, expect, it } from 'vitest'
import { isMissedToday } from '../../../renderer/care/seen-today.ts'

const dayStart = 1000

describe('isMissedToday', () => {
  it.each([
    ['misses who was last written about yesterday', 'in-house', 500, 999, true],
    ['has seen who was written about today', 'in-house', 500, 1000, false],
    ['has seen who came today', 'in-house', 1000, null, false],
    ['misses who came yesterday and has no entry', 'in-house', 999, null, true],
    ['does not look for who is in hospital', 'in-hospital', 1, null, false],
    ['does not look for who is on the way home', 'escorting', 1, null, false],
  ] as const)('%s', (_, state, arrivedAt, lastEntryAt, missed) => {
    expect(isMissedToday({ state, arrivedAt, lastEntryAt }, dayStart)).toBe(missed)
  })
})
