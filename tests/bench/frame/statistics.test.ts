import { describe, expect, it } from 'vitest'
import { median, percentile, ratio } from './statistics.ts'

const upTo = (last: number) => Array.from({ length: last }, (_, index) => last - index)

describe('the figures of timings', () => {
  it.each([
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
  ])('has the middle of %j at %d', (timings, middle) => {
    expect(median(timings)).toBe(middle)
  })

  it.each([
    [100, 0.95, 95],
    [100, 0.99, 99],
    [400, 0.99, 396],
    [20, 0.95, 19],
    [20, 0.99, 20],
    [1, 0.99, 1],
  ])('of 1 … %d has the percentile %d at %d, whatever their order', (last, share, expected) => {
    expect(percentile(upTo(last), share)).toBe(expected)
  })

  it('compares medians, not means', () => {
    expect(ratio([3, 3, 300], [1.5, 1.5, 1.5])).toBe(2)
  })

  it('says nothing of no timings, and divides by nothing', () => {
    expect([median([]), percentile([], 0.5), ratio([], [1]), ratio([1], []), ratio([1], [0])]).toEqual(
      Array.from({ length: 5 }, () => null),
    )
  })

  it('leaves the timings in their order', () => {
    const timings = [3, 1, 2]
    median(timings)
    percentile(timings, 0.5)
    expect(timings).toEqual([3, 1, 2])
  })
})
