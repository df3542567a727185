// What somebody looks and sounds like, field by field, so that tracing can search it: build, accent, languages, marks.
// Unknown is a value everywhere; nothing here is ever asked before a person is helped.
import { z } from 'zod'
import { optionalCode } from '../shared/code.ts'
import { line } from '../shared/text.ts'

export const bodyMarkKind = z.enum([
  'scar',
  'tattoo',
  'mole',
  'birthmark',
  'deformity',
  'missing-part',
  'dental',
  'other',
])

export const bodyPart = z.enum([
  'head',
  'face',
  'eye',
  'ear',
  'mouth',
  'neck',
  'chest',
  'belly',
  'back',
  'arm',
  'hand',
  'leg',
  'foot',
  'skin',
])

export const bodySide = z.enum(['left', 'right', 'both', 'middle', 'not-said'])

export const bodyMark = z.object({ kind: bodyMarkKind, part: bodyPart, side: bodySide, text: line(60) })
export type BodyMark = Readonly<z.infer<typeof bodyMark>>

export const hearing = z.enum(['unknown', 'normal', 'hard-of-hearing', 'deaf'])
export const speech = z.enum(['unknown', 'normal', 'unclear', 'mute'])

export const description = z.object({
  /** Centimetres. */
  height: z.int().min(30).max(250).nullable(),
  /** Code of the list `build`; empty where nobody said. */
  build: optionalCode,
  /** The accent as heard, and the place it sounds like. */
  accent: line(40),
  accentRegion: z
    .string()
    .regex(/^[0-9]{6}$/, { error: 'region-code' })
    .nullable(),
  /** Codes of the list `language`. */
  languages: z.array(optionalCode.refine((code) => code !== '', { error: 'required' })).max(6),
  hearing,
  speech,
  marks: z.array(bodyMark).max(8),
})
export type Description = Readonly<z.infer<typeof description>>

/** Nothing was said or seen yet. */
export const noDescription: Description = {
  height: null,
  build: '',
  accent: '',
  accentRegion: null,
  languages: [],
  hearing: 'unknown',
  speech: 'unknown',
  marks: [],
}
