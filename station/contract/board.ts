// Today: the one call behind the first screen.
import { z } from 'zod'
import { openStayState } from '../../domain/intake/stay.ts'
import { sex } from '../../domain/people/person.ts'
import { clockView } from './tracing.ts'
import { signedIn } from './call.ts'

const boardPerson = z.object({
  stayId: z.int(),
  personId: z.int(),
  name: z.string(),
  sex,
  /** Whole years today; null where nothing is known. */
  age: z.int().nullable(),
  isEstimatedAge: z.boolean(),
})

export const boardContract = {
  today: signedIn('read').output(
    z.object({
      day: z.string(),
      house: z.object({
        total: z.int(),
        male: z.int(),
        female: z.int(),
        sexUnknown: z.int(),
        minors: z.int(),
        over60: z.int(),
        byState: z.record(openStayState, z.int()),
      }),
      arrivedToday: z.int(),
      leftToday: z.int(),
      freeBeds: z.object({
        male: z.int(),
        female: z.int(),
        single: z.int(),
        family: z.int(),
        /** Put up on a crowded night; no part of the others. */
        overflow: z.int(),
      }),
      notSeenToday: z.int(),
      arrivals: z.array(
        boardPerson.extend({
          arrivedAt: z.int(),
          /** Code of the dictionary. */
          arrivalWay: z.string(),
          place: z.string(),
          stays: z.int(),
          temperatureTenths: z.int().nullable(),
        }),
      ),
      due: z.array(boardPerson.extend({ clock: clockView })),
      dueTotal: z.int(),
      leaving: z.array(
        z.object({
          escortId: z.int(),
          number: z.string(),
          departAt: z.int(),
          destination: z.string(),
          persons: z.int(),
          staff: z.int(),
          isConfirmed: z.boolean(),
          state: z.enum(['planned', 'underway', 'ended']),
        }),
      ),
      /** Papers of a year whose holidays are not known, and the like: things the head should mend. */
      warnings: z.array(z.object({ code: z.string(), detail: z.string() })),
    }),
  ),
}
