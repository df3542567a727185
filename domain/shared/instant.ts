// An instant: UTC milliseconds. Bounds keep a mistyped year from becoming a date no paper can print.
import { z } from 'zod'

const earliest = Date.UTC(1900, 0, 1)
const latest = Date.UTC(2200, 0, 1)

export const instant = z.int().min(earliest, { error: 'out-of-range' }).max(latest, { error: 'out-of-range' })

export const recordId = z.int().min(1, { error: 'out-of-range' })
export const recordVersion = z.int().min(1, { error: 'out-of-range' })
