// An escort: one journey home with its persons, the receiving side, staff and transport.
import { z } from 'zod'
import { kinship, place, sex } from '../people/person.ts'
import { instant } from '../shared/instant.ts'
import { line, prose, requiredLine } from '../shared/text.ts'

export const receivingKind = z.enum(['relief-station', 'civil-affairs', 'relative', 'unit'])
export type ReceivingKind = z.infer<typeof receivingKind>

export const receivingSide = z.object({
  kind: receivingKind,
  name: requiredLine(40),
  person: line(30),
  relation: kinship,
  phone: line(20),
  /** The receiving side said yes: who, when, and how it was said; null until then (R68). */
  confirmed: z.object({ by: requiredLine(30), at: instant, how: line(40) }).nullable(),
})
export type ReceivingSide = z.infer<typeof receivingSide>

export const escortStaff = z.object({
  name: requiredLine(20),
  sex,
  phone: line(20),
  leader: z.boolean(),
})
export type EscortStaff = z.infer<typeof escortStaff>

const transport = z.object({
  kind: z.enum(['train', 'coach', 'vehicle', 'other']),
  /** Train number, plate number or the like. */
  number: line(20),
  route: prose(200),
})

export const escortPlan = z.object({
  destination: place,
  receiving: receivingSide,
  staff: z.array(escortStaff).min(1, { error: 'required' }).max(12),
  transport,
  departAt: instant,
  persons: z
    .array(
      z.object({
        stayId: z.int().min(1),
        /** Medicine, wheelchair, belongings to carry. */ needs: prose(200),
      }),
    )
    .min(1, { error: 'required' })
    .max(20),
})
export type EscortPlan = Readonly<z.infer<typeof escortPlan>>

/** The moment one person was taken over: who signed, where, when (R69). */
export const handover = z.object({
  at: instant,
  place: line(60),
  receiver: requiredLine(30),
  relation: kinship,
  receiverDocument: line(30),
  note: prose(200),
})
export type Handover = Readonly<z.infer<typeof handover>>

export const escortPersonState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('planned') }),
  z.object({ kind: z.literal('on-the-way') }),
  z.object({ kind: z.literal('handed-over'), handover }),
  z.object({ kind: z.literal('brought-back'), at: z.int(), reason: z.string() }),
])
export type EscortPersonState = z.infer<typeof escortPersonState>

export const escortState = z.enum(['planned', 'underway', 'ended'])
export type EscortState = z.infer<typeof escortState>
