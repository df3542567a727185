// A tracing note: what was asked, of whom, and the answer, in dated words. Never changed afterwards.
import { z } from 'zod'
import { instant } from '../shared/instant.ts'
import { prose, requiredLine, requiredProse } from '../shared/text.ts'

export const tracingChannel = z.enum([
  'interview',
  'phone',
  'national-system',
  'face',
  'police',
  'dna',
  'notice',
  'media',
  'other',
])
export type TracingChannel = z.infer<typeof tracingChannel>

export const newTracingNote = z.object({
  stayId: z.int().min(1),
  happenedAt: instant,
  channel: tracingChannel,
  askedOf: requiredLine(60),
  asked: requiredProse(500),
  answer: prose(500),
  nextStep: prose(200),
})
export type NewTracingNote = Readonly<z.infer<typeof newTracingNote>>

export const tracingNote = newTracingNote.extend({
  id: z.int(),
  writtenAt: z.int(),
  writtenBy: z.string(),
})
export type TracingNote = Readonly<z.infer<typeof tracingNote>>
