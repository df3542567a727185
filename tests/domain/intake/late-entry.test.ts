import { describe, expect, it } from 'vitest'
import { isLongAgo, lateEntry, overlapsStay, serialKey } from '../../../domain/intake/late-entry.ts'

const hour = 3_600_000

describe('a late entry', () => {
  it('says why, and names at most ten papers', () => {
    const late = { reason: 'outage', note: '', paperSerials: Array.from({ length: 10 }, (_, n) => `手-${n}`) }
    expect(lateEntry.safeParse(late).success).toBe(true)
    expect(lateEntry.safeParse({ ...late, paperSerials: [...late.paperSerials, '手-10'] }).success).toBe(
      false,
    )
    expect(lateEntry.safeParse({ ...late, reason: 'forgotten' }).success).toBe(false)
  })

  it('begins after every stay that is over', () => {
    expect(overlapsStay(5, [])).toBe(false)
    expect(overlapsStay(5, [5, 3])).toBe(false)
    expect(overlapsStay(5, [3, 6])).toBe(true)
  })
})

it.each([
  ['手-０００１７', '手00017'],
  ['f1 手—18', 'F1手18'],
  ['A_7/3', 'A73'],
])('the serial %s is looked for as %s', (serial, key) => {
  expect(serialKey(serial)).toBe(key)
})

it('asks why of an arrival more than a day ago', () => {
  expect(isLongAgo(0, 24 * hour)).toBe(false)
  expect(isLongAgo(0, 24 * hour + 1)).toBe(true)
})
