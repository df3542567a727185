// Walking the beds of the plan by the arrows.
import { expect, it } from 'vitest'
import { tileAfterKey } from '../../../renderer/house/walk-tiles.ts'

const tile = (column: number, row: number) => ({ left: column * 100, top: row * 50, width: 90 })
/** Three in the first row, two in the second, one of them wide of the others. */
const tiles = [tile(0, 0), tile(1, 0), tile(2, 0), tile(0, 1), tile(2, 1)]

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 3],
  ['ArrowRight', 4, null],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, null],
  ['ArrowDown', 2, 4],
  ['ArrowDown', 0, 3],
  ['ArrowDown', 3, null],
  ['ArrowUp', 4, 2],
  ['ArrowUp', 0, null],
  ['Home', 4, 0],
  ['End', 0, 4],
  ['a', 0, null],
])('%s from tile %i leads to %s', (key, at, to) => {
  expect(tileAfterKey(tiles, at, key)).toBe(to)
})

it('leads nowhere where no tile has the focus', () => {
  expect(tileAfterKey(tiles, -1, 'ArrowDown')).toBeNull()
})
