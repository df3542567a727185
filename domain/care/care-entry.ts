// A care entry: one thing seen or done for a stay. Never changed; a correction is a new entry that names the old.
import { z } from 'zod'
import { instant } from '../shared/instant.ts'
import { line, prose, requiredLine, requiredProse } from '../shared/text.ts'
import { temperatureReading } from './temperature.ts'

export const careContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('temperature'), reading: temperatureReading }),
  z.object({
    kind: z.literal('meal'),
    meal: z.enum(['breakfast', 'lunch', 'supper', 'other']),
    eaten: z.enum(['all', 'part', 'refused']),
  }),
  z.object({
    kind: z.literal('medicine'),
    medicine: requiredLine(60),
    dose: line(30),
    /** 看服到口: given and seen swallowed, refused, or missed. */
    taken: z.enum(['seen-taken', 'refused', 'missed']),
  }),
  z.object({ kind: z.literal('washing'), done: z.enum(['washed', 'changed', 'haircut', 'refused']) }),
  z.object({ kind: z.literal('mood'), mood: z.enum(['calm', 'low', 'anxious', 'agitated']) }),
  z.object({ kind: z.literal('counselling'), topic: requiredProse(500) }),
  z.object({
    kind: z.literal('incident'),
    level: z.enum(['minor', 'serious']),
    what: requiredProse(500),
    measures: prose(500),
  }),
  z.object({ kind: z.literal('note'), text: requiredProse(500) }),
])
export type CareContent = z.infer<typeof careContent>
export type CareKind = CareContent['kind']

export const newCareEntry = z.object({
  stayId: z.int().min(1),
  happenedAt: instant,
  content: careContent,
  remark: prose(200),
  correctsId: z.int().min(1).nullable(),
})
export type NewCareEntry = Readonly<z.infer<typeof newCareEntry>>

export const careEntry = newCareEntry.extend({
  id: z.int(),
  writtenAt: z.int(),
  writtenBy: z.string(),
  /** The entry that corrected this one, if any. */
  correctedById: z.int().nullable(),
})
export type CareEntry = Readonly<z.infer<typeof careEntry>>
