// What goes between the station's thread and the rendering thread. Plain values only: they are cloned.
import type { FormDataByKey, FormKey } from '../registry.ts'
import type { PaperMark } from '../paper.ts'
import type { MissingGlyph } from './missing-glyphs.ts'

/** The JPEGs that a paper's data names, by their SHA-256. */
export type Pictures = Readonly<Record<string, Uint8Array>>

export type RenderRequest = {
  [Key in FormKey]: Readonly<{
    kind: 'render'
    key: Key
    data: FormDataByKey[Key]
    mark: PaperMark
    pictures: Pictures
  }>
}[FormKey]

export type PaperRequest = RenderRequest | Readonly<{ kind: 'missing'; texts: readonly string[] }>

export type PaperAnswer =
  | Readonly<{ kind: 'paper'; bytes: Uint8Array }>
  | Readonly<{ kind: 'missing'; characters: readonly MissingGlyph[] }>
  /** The paper cannot be printed as it was typed. */
  | Readonly<{ kind: 'unprintable'; characters: readonly MissingGlyph[] }>
  | Readonly<{ kind: 'failed'; message: string }>

export type Numbered<Body> = Readonly<{ id: number; body: Body }>
