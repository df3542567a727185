// Every kind of reading goes into four columns and comes back the same.
import { expect, it } from 'vitest'
import { readingFromColumns, readingToColumns } from '../../../db/stores/temperature-columns.ts'
import type { TemperatureReading } from '../../../domain/care/temperature.ts'

const readings: TemperatureReading[] = [
  { kind: 'measured', tenths: 420, method: 'armpit' },
  { kind: 'low' },
  { kind: 'not-taken', reason: '' },
]

it.each(readings)('keeps a reading that is $kind', (reading) => {
  expect(readingFromColumns(readingToColumns(reading))).toEqual(reading)
})

it('is four empty columns where there was no reading', () => {
  const none = { kind: null, tenths: null, method: null, reason: null }
  expect(readingToColumns(null)).toEqual(none)
  expect(readingFromColumns(none)).toBeNull()
})

it('does not make up a temperature that is not there', () => {
  expect(() => readingFromColumns({ kind: 'measured', tenths: null, method: null, reason: null })).toThrow(
    'tenths',
  )
})
