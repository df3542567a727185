// A person: who somebody is or says to be. "Unknown" is a value of every field (R09); a stay is elsewhere.
import { z } from 'zod'
import { civilDay } from '../shared/civil-day.ts'
import { optionalCode } from '../shared/code.ts'
import { line, prose, requiredLine } from '../shared/text.ts'
import { description } from './description.ts'

/** GB/T 2261.1: 1 male, 2 female, 0/9 unknown. */
export const sex = z.enum(['male', 'female', 'unknown'])
export type Sex = z.infer<typeof sex>

export const identityStatus = z.enum(['confirmed', 'claimed', 'unknown'])
export type IdentityStatus = z.infer<typeof identityStatus>

export const birth = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), on: civilDay }),
  /** Age in whole years as somebody judged it by sight on a day. */
  z.object({ kind: z.literal('estimated'), age: z.int().min(0).max(120), asOf: civilDay }),
  z.object({ kind: z.literal('unknown'), reason: line(60) }),
])
export type Birth = z.infer<typeof birth>

export const documentSource = z.enum(['read', 'told', 'police', 'system', 'guessed'])
export type DocumentSource = z.infer<typeof documentSource>

export const documentKindCode = z.enum([
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '90',
  '99',
])
export type DocumentKindCode = z.infer<typeof documentKindCode>

export const identityDocument = z.discriminatedUnion('kind', [
  z.object({
    kind: documentKindCode.exclude(['99']),
    number: requiredLine(30),
    source: documentSource,
  }),
  /** No document: the reason is asked for, and may be just "not known". */
  z.object({ kind: z.literal('99'), reason: requiredLine(60) }),
])
export type IdentityDocument = z.infer<typeof identityDocument>

/** A place as the person names it: a region code where one is known, the words always. */
export const place = z.object({
  region: z
    .string()
    .regex(/^[0-9]{6}$/, { error: 'region-code' })
    .nullable(),
  text: line(60),
})
export type Place = z.infer<typeof place>

/** First level of GB/T 4761, with `other` and `unknown`. */
export const kinship = z.enum([
  'spouse',
  'son',
  'daughter',
  'grandchild',
  'parent',
  'grandparent',
  'sibling',
  'other',
  'unknown',
])
export type Kinship = z.infer<typeof kinship>

export const contact = z.object({
  name: requiredLine(30),
  relation: kinship,
  phone: line(20),
  address: line(60),
})
export type Contact = z.infer<typeof contact>

/** What a worker can say about a person; `name: null` asks for a 无名氏 label. */
export const personDetails = z.object({
  name: requiredLine(30).nullable(),
  aliases: line(60),
  sex,
  birth,
  /** GB/T 3304 two digits, `00` not known. */
  ethnicity: z.string().regex(/^[0-9]{2}$/, { error: 'code' }),
  document: identityDocument,
  /** Codes of the lists `education` (GB/T 4658) and `marriage` (GB/T 2261.2); empty where nobody asked. */
  education: optionalCode,
  marriage: optionalCode,
  household: place,
  residence: place,
  contacts: z.array(contact).max(3),
  description,
  note: prose(200),
})
export type PersonDetails = Readonly<z.infer<typeof personDetails>>

export const person = personDetails.extend({
  id: z.int(),
  uid: z.string(),
  /** The 无名氏 label, kept and findable after a name is known; null when the person came with a name. */
  label: z.string().nullable(),
  identity: identityStatus,
  version: z.int(),
})
export type Person = Readonly<z.infer<typeof person>>

/** The name as every screen and paper shows it. */
export function displayName(person: Pick<Person, 'name' | 'label'>): string {
  return person.name ?? person.label ?? '无名氏'
}
