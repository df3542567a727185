// The rooms a new station starts with, and how beds are labelled.
import { describe, expect, it } from 'vitest'
import { bedLabels, defaultRooms, nextBedLabels, renamedBed } from '../../../domain/intake/default-rooms.ts'

it('numbers the beds of a room in two digits', () => {
  expect(bedLabels({ name: '男一', beds: 3 })).toEqual(['男一-01', '男一-02', '男一-03'])
  expect(bedLabels({ name: '大间', beds: 12 }).at(-1)).toBe('大间-12')
})

it('takes a single room for its own bed', () => {
  expect(bedLabels({ name: '观一', beds: 1 })).toEqual(['观一'])
})

it('gives a new station beds for men, for women and for a single person', () => {
  expect(new Set(defaultRooms.map(({ sex }) => sex))).toEqual(new Set(['male', 'female', 'single']))
})

it('labels every bed of a new station differently', () => {
  const labels = defaultRooms.flatMap(bedLabels)
  expect(new Set(labels).size).toBe(labels.length)
})

describe('nextBedLabels', () => {
  const taken = ['男一-01', '男一-02', '男一-加01', '观一']

  it('goes on where the room’s numbers end', () => {
    expect(nextBedLabels({ name: '男一', count: 2, isOverflow: false }, taken)).toEqual([
      '男一-03',
      '男一-04',
    ])
  })

  it('numbers overflow beds apart', () => {
    expect(nextBedLabels({ name: '男一', count: 2, isOverflow: true }, taken)).toEqual([
      '男一-加02',
      '男一-加03',
    ])
  })

  it('takes the bed of a single room for its first', () => {
    expect(nextBedLabels({ name: '观一', count: 1, isOverflow: false }, taken)).toEqual(['观一-02'])
    expect(nextBedLabels({ name: '观一', count: 1, isOverflow: true }, taken)).toEqual(['观一-加01'])
  })
})

it('takes a room’s new name over to the labels of its beds', () => {
  const names = { from: '男一', to: '东一' }
  expect(['男一', '男一-01', '男一-加01', '男一二-01'].map((label) => renamedBed(label, names))).toEqual([
    '东一',
    '东一-01',
    '东一-加01',
    '男一二-01',
  ])
})
