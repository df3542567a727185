// What F1 asks about the arrival itself. The person's own details are in people/person.ts.
import { z } from 'zod'
import { dictionaryCode, optionalCode } from '../shared/code.ts'
import { instant } from '../shared/instant.ts'
import { line, prose, requiredLine } from '../shared/text.ts'
import { systemCheck } from './system-check.ts'

/** Who brought the person (R06); empty strings where nobody said. */
export const broughtBy = z.object({
  unit: line(40),
  person: line(20),
  phone: line(20),
  foundPlace: line(60),
  foundAt: instant.nullable(),
})
export type BroughtBy = z.infer<typeof broughtBy>

/** Fields of F1 that may be "not known", each with its reason (forms.md §3, M*). */
export const registrationField = z.enum([
  'name',
  'sex',
  'birth',
  'ethnicity',
  'document',
  'household',
  'residence',
  'social-security',
  'contacts',
  'history',
  'photo',
  'system-check',
  'declaration',
])
export type RegistrationField = z.infer<typeof registrationField>

/** Why a field stays unknown, in words (the screen offers the list `unknown-reason`). */
export const unknownField = z.object({ field: registrationField, reason: requiredLine(60) })
export type UnknownField = z.infer<typeof unknownField>

export const registration = z.object({
  arrivedAt: instant,
  arrivalWay: dictionaryCode,
  broughtBy,
  /** Asked for before an ordinary admission ({@link admittedRegistration}); empty after an emergency entry. */
  reasons: z.array(dictionaryCode).max(12),
  needs: z.array(dictionaryCode).max(12),
  /** The course of vagrancy in the person's own words. */
  history: prose(500),
  health: prose(200),
  belongings: prose(200),
  /** Code of the list `social-security`; empty where nobody asked. */
  socialSecurity: optionalCode,
  /** What the person wore on arrival. */
  clothes: line(120),
  /** How the person stood for what they declared on F1. */
  declaration: z.enum(['not-yet', 'signed', 'finger-mark', 'cannot-write']),
  /** null until somebody looked (R14). */
  systemCheck: systemCheck.nullable(),
  unknowns: z.array(unknownField).max(13),
})
export type Registration = Readonly<z.infer<typeof registration>>

/** What the desk's own form asks before it admits; anything later is saved as far as it goes. */
export const admittedRegistration = registration.extend({
  reasons: z.array(dictionaryCode).min(1, { error: 'required' }).max(12),
})
