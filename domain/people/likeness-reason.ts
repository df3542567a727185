// Why somebody may be the same person, or why not: one reason a sentence. The words are the screen's.
import { z } from 'zod'
import { nameMatch } from './likeness-questions.ts'

export const likenessReason = z.object({
  kind: z.enum([
    ...nameMatch,
    'name-none',
    'name-differs',
    'number-same',
    'number-near',
    'number-tail',
    'number-front',
    'number-differs',
    'birth-same',
    'birth-slip',
    'birth-differs',
    'age-near',
    'age-differs',
    'sex-same',
    'sex-differs',
    'home-same',
    'home-near',
    'home-differs',
    'mark-same',
    'companion',
  ]),
  /** In bits; below nothing it speaks against. */
  weight: z.number(),
  /** What the sentence names: a reading, years apart, a mark as kind/part/side. */
  detail: z.string(),
})
export type LikenessReason = Readonly<z.infer<typeof likenessReason>>
