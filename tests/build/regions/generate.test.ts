// The region list in the tree is what the sources give, and a withdrawn code keeps its last year.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { formatRows, readSources, regionRows } from '../../../build/regions/generate.ts'

it('writes the very file that is in the tree', () => {
  const file = new URL('../../../domain/people/regions.json', import.meta.url)
  expect(formatRows(regionRows(readSources()))).toBe(readFileSync(file, 'utf8'))
})

it('keeps the newest name and the last year of a list that had the code', () => {
  const rows = regionRows({
    current: new Map([['130100', '新名市']]),
    yearly: [
      { year: 2010, names: new Map([['130101', '甲县']]) },
      {
        year: 2005,
        names: new Map([
          ['130101', '旧县'],
          ['130100', '旧名市'],
        ]),
      },
    ],
    earlier: new Map([['130199', '古县']]),
  })
  expect(rows).toEqual([
    ['130100', '新名市', null],
    ['130101', '甲县', 2010],
    ['130199', '古县', 2001],
    ['830000', '台湾（居住证）', null],
  ])
})
