import { describe, expect, it } from 'vitest'
import { rowAfterKey } from '../../../renderer/components/data-table.tsx'

describe('rowAfterKey', () => {
  it.each([
    [0, 'ArrowDown', 1],
    [4, 'ArrowDown', 4],
    [0, 'ArrowUp', 0],
    [2, 'PageDown', 4],
    [3, 'Home', 0],
    [1, 'End', 4],
    [1, 'x', null],
  ])('from row %i by %s to %s of five', (at, key, to) => {
    expect(rowAfterKey(at, 5, key)).toBe(to)
  })
})
