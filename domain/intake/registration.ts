// What F1 asks about the arrival itself. The person's own details are in people/person.ts.
import { z } from 'zod'
import { instant } from '../shared/instant.ts'
import { line, prose } from '../shared/text.ts'

export const dictionaryCode = z.string().regex(/^[0-9]{1,3}$/, { error: 'code' })

/** Who brought the person (R06); empty strings where nobody said. */
export const broughtBy = z.object({
  unit: line(40),
  person: line(20),
  phone: line(20),
  foundPlace: line(60),
  foundAt: instant.nullable(),
})
export type BroughtBy = z.infer<typeof broughtBy>

export const registration = z.object({
  arrivedAt: instant,
  arrivalWay: dictionaryCode,
  broughtBy,
  reasons: z.array(dictionaryCode).min(1, { error: 'required' }).max(12),
  needs: z.array(dictionaryCode).max(12),
  /** The course of vagrancy in the person's own words. */
  history: prose(500),
  health: prose(200),
  belongings: prose(200),
})
export type Registration = Readonly<z.infer<typeof registration>>
