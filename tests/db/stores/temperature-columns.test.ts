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
  const columns = readingToColumns(reading)
  expect(readingFromColumns({ ...columns, kind: reading.kind })).toEqual(reading)
})

it('is four empty columns where there was no reading', () => {
  expect(readingToColumns(null)).toEqual({ kind: null, tenths: null, method: null, reason: null })
})

it('does not make up a temperature that is not there', () => {
  expect(() => readingFromColumns({ kind: 'measured', tenths: null, method: null, reason: null })).toThrow(
    'tenths',
  )
})
