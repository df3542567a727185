// A temperature reading: tenths of a degree Celsius, or the thermometer's "Lo", or not taken and why.
import { z } from 'zod'
import { line } from '../shared/text.ts'

/** The thermometer's range in tenths of °C; gate-procedures.md §2 item 5. */
export const temperatureRange = { min: 340, max: 420 } as const

export const temperatureReading = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('measured'),
    tenths: z.int().min(temperatureRange.min).max(temperatureRange.max),
    method: z.enum(['forehead', 'armpit']),
  }),
  /** The display says "Lo": colder than the device can read. */
  z.object({ kind: z.literal('low') }),
  z.object({ kind: z.literal('not-taken'), reason: line(60) }),
])
export type TemperatureReading = z.infer<typeof temperatureReading>

export function formatTenths(tenths: number): string {
  return `${Math.trunc(tenths / 10)}.${Math.abs(tenths % 10)}`
}
