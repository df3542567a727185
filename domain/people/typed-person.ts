// What somebody at the desk has typed of a person so far. Every field may still be empty, and none need be right:
// this is what likely-same persons are looked for by, never what is saved.
import { z } from 'zod'
import { civilDay } from '../shared/civil-day.ts'
import { line } from '../shared/text.ts'
import { bodyMark } from './description.ts'
import { sex } from './person.ts'

export const typedPerson = z.object({
  /** In characters, pinyin, initials, or letters of another language; empty for somebody nameless. */
  name: line(30),
  aliases: line(60),
  sex,
  bornOn: civilDay.nullable(),
  /** In whole years, told or judged by sight. */
  age: z.int().min(0).max(120).nullable(),
  /** As far as it is typed: from its front, or only its tail. */
  documentNumber: line(30),
  region: z
    .string()
    .regex(/^[0-9]{6}$/, { error: 'region-code' })
    .nullable(),
  marks: z.array(bodyMark).max(8),
})
export type TypedPerson = Readonly<z.infer<typeof typedPerson>>

export const nothingTyped: TypedPerson = {
  name: '',
  aliases: '',
  sex: 'unknown',
  bornOn: null,
  age: null,
  documentNumber: '',
  region: null,
  marks: [],
}
