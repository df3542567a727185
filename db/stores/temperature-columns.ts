// A temperature reading as four columns of a row: kind, tenths, method, reason.
import { assertNever } from '../../domain/shared/assert-never.ts'
import type { TemperatureReading } from '../../domain/care/temperature.ts'
import { filled } from './columns.ts'

type Method = Extract<TemperatureReading, { kind: 'measured' }>['method']

export type ReadingColumns = Readonly<{
  kind: TemperatureReading['kind'] | null
  tenths: number | null
  method: Method | null
  reason: string | null
}>

const none: ReadingColumns = { kind: null, tenths: null, method: null, reason: null }

/** No reading at all (a retest that was not needed) is four NULLs. */
export function readingToColumns(reading: TemperatureReading | null): ReadingColumns {
  if (reading === null) return none
  switch (reading.kind) {
    case 'measured':
      return { ...none, kind: 'measured', tenths: reading.tenths, method: reading.method }
    case 'low':
      return { ...none, kind: 'low' }
    case 'not-taken':
      return { ...none, kind: 'not-taken', reason: reading.reason }
    default:
      return assertNever(reading)
  }
}

/** Null where there was no reading. */
export function readingFromColumns({
  kind,
  tenths,
  method,
  reason,
}: ReadingColumns): TemperatureReading | null {
  switch (kind) {
    case null:
      return null
    case 'measured':
      return { kind, tenths: filled(tenths, 'tenths'), method: filled(method, 'method') }
    case 'low':
      return { kind }
    case 'not-taken':
      return { kind, reason: filled(reason, 'reason') }
    default:
      return assertNever(kind)
  }
}
