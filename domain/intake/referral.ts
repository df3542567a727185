// Referral elsewhere (转介, F12): somebody whom another body must help is brought or sent on in writing, and the other
// side gives a receipt back. It refuses nobody: who comes back is received like anyone.
import { z } from 'zod'
import { sex } from '../people/person.ts'
import { instant } from '../shared/instant.ts'
import { line, requiredLine, requiredProse } from '../shared/text.ts'

export const referralKind = z.enum([
  'police',
  'hospital',
  'mental-hospital',
  'civil-affairs',
  'minors-protection',
  'disabled-federation',
  'other-station',
  'other',
])
export type ReferralKind = z.infer<typeof referralKind>

export const referral = z.object({
  kind: referralKind,
  unit: requiredLine(60),
  contact: line(20),
  phone: line(20),
  reason: requiredLine(200),
  /** What the other side must know: what was seen, what was done so far. */
  summary: requiredProse(500),
  attachments: line(200),
  /** Who of the station goes along; empty where the other side fetches the person. */
  broughtBy: line(40),
  name: line(30),
  sex,
  age: z.int().min(0).max(130).nullable(),
  referredAt: instant,
})
export type Referral = Readonly<z.infer<typeof referral>>
