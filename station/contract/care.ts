// The gate of care: the house list, and the entries of one stay.
import { z } from 'zod'
import { careEntry, newCareEntry } from '../../domain/care/care-entry.ts'
import { openStayState } from '../../domain/intake/stay.ts'
import { personAlerts } from '../../domain/people/alerts.ts'
import { sex } from '../../domain/people/person.ts'
import { recordId } from '../../domain/shared/instant.ts'
import { byRoles, signedIn } from './call.ts'

export const houseRow = z.object({
  stayId: z.int(),
  stayNumber: z.string(),
  personId: z.int(),
  name: z.string(),
  sex,
  age: z.int().nullable(),
  isEstimatedAge: z.boolean(),
  isMinor: z.boolean(),
  alerts: personAlerts,
  state: openStayState,
  place: z.string(),
  arrivedAt: z.int(),
  lastEntryAt: z.int().nullable(),
  lastTemperatureTenths: z.int().nullable(),
})
export type HouseRow = z.infer<typeof houseRow>

export const careContract = {
  /** Everybody with an open stay, by place. */
  house: signedIn('read').output(z.array(houseRow)),
  entries: signedIn('read')
    .input(z.object({ stayId: recordId, before: recordId.nullable() }))
    .output(z.object({ entries: z.array(careEntry), hasMore: z.boolean() })),
  write: byRoles('write', 'caregiver', 'front-desk').input(newCareEntry).output(careEntry),
}
