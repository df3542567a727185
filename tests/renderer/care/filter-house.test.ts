import { describe, expect, it } from 'vitest'
import { filterHouse } from '../../../renderer/care/filter-house.ts'
import type { HouseRow } from '../../../station/contract/care.ts'

function row(personId: number, name: string, place: string): HouseRow {
  return {
    stayId: personId + 100,
    stayNumber: `200100-01-20261123-000${personId}`,
    personId,
    name,
    sex: 'male',
    age: 46,
    isEstimatedAge: false,
    isMinor: false,
    alerts: { kinds: [], openTasks: 0, overdueTasks: 0 },
    state: 'in-house',
    place,
    arrivedAt: 0,
    lastEntryAt: null,
    lastTemperatureTenths: null,
  }
}

const rows = [
  row(1, '单小川', '男区 2-05'),
  row(2, '无名氏-20261123-01', '观察 1'),
  row(3, '示例乙', '女区 3-01'),
]
const names = (typed: string, found: readonly number[] = []) =>
  filterHouse(rows, typed, new Set(found)).map(({ personId }) => personId)

describe('filterHouse', () => {
  it.each([
    ['', [1, 2, 3]],
    ['  ', [1, 2, 3]],
    ['小川', [1]],
    ['2-05', [1]],
    ['２－０５', [1]],
    ['区', [1, 3]],
    ['0003', [3]],
    ['nobody', []],
  ] as const)('for %j leaves %j', (typed, left) => {
    expect(names(typed)).toEqual(left)
  })

  it('keeps whom the station found by pinyin', () => {
    expect(names('sxc', [1])).toEqual([1])
  })
})
