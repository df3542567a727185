// The rooms a new station starts with, and how beds are labelled.
import { expect, it } from 'vitest'
import { bedLabels, defaultRooms } from '../../../domain/intake/default-rooms.ts'

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
