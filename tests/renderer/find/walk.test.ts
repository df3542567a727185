import { describe, expect, it } from 'vitest'
import { walked } from '../../../renderer/find/walk.ts'

describe('walking what is found', () => {
  it.each([
    [-1, 1, 3, 0],
    [-1, -1, 3, 2],
    [0, 1, 3, 1],
    [2, 1, 3, 0],
    [0, -1, 3, 2],
    [-1, 1, 0, -1],
    [4, 1, 0, -1],
  ] as const)('from %d by %d of %d leads to %d', (at, step, count, to) => {
    expect(walked(at, step, count)).toBe(to)
  })
})
