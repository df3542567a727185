// Rooms and beds, and the rule that keeps men's and women's rooms apart (R21, 国务院令第381号 art. 8).
// What else is asked of a place (families, age, observation, isolation) is in place-answer.ts.
import { z } from 'zod'
import type { Sex } from '../people/person.ts'
import { requiredLine } from '../shared/text.ts'

/**
 * Whom a room is for: `single` takes one person of any sex (observation, sex not known), `family` one family of any
 * sex.
 */
export const roomSex = z.enum(['male', 'female', 'single', 'family'])
export type RoomSex = z.infer<typeof roomSex>

export const roomZone = z.enum(['general', 'observation', 'isolation', 'minors', 'women', 'family', 'care'])
export type RoomZone = z.infer<typeof roomZone>

/** Where a stay sleeps: a bed of ours, or a place in words (a camp bed in the hall on a crowded night). */
export const stayPlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bed'), bedId: z.int().min(1) }),
  z.object({ kind: z.literal('elsewhere'), text: requiredLine(40) }),
])
export type StayPlace = z.infer<typeof stayPlace>

export type BedFit = Readonly<
  | { fits: true; warns: null }
  /** A person whose sex is not known belongs in a single room until it is; R21 only warns. */
  | { fits: true; warns: 'sex-unknown' }
  | { fits: false; rule: 'R21'; because: 'other-sex' }
>

/** Whether a person of this sex may sleep in a room for `room`, whoever else is in it. */
export function bedFits(room: RoomSex, sex: Sex): BedFit {
  if (room === 'single' || room === 'family' || room === sex) return { fits: true, warns: null }
  if (sex === 'unknown') return { fits: true, warns: 'sex-unknown' }
  return { fits: false, rule: 'R21', because: 'other-sex' }
}
