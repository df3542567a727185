// Runs pdfmake for one thread: fonts stay parsed, everything else is made afresh for each paper.
// Nothing is fetched, and no file but the fonts is read.
import pdfmake from 'pdfmake'
import type { TFontDictionary } from 'pdfmake/interfaces.js'
import { forms, type FormDataByKey, type FormKey } from '../registry.ts'
import type { PaperMark } from '../paper.ts'
import { pictureName } from '../parts/photo.ts'
import { defineDocument } from './definition.ts'
import type { FontFiles } from './font-files.ts'
import { createFontShelf, type FontShelf, type Weight } from './font-shelf.ts'
import { MissingGlyphsError, type MissingGlyph } from './missing-glyphs.ts'
import type { Pictures } from './paper-request.ts'
import { createTypesetter, faceName, FACE_LEVELS } from './typesetter.ts'

export type Engine = Readonly<{
  render<Key extends FormKey>(key: Key, data: FormDataByKey[Key], mark: PaperMark): Promise<Uint8Array>
  /** The same engine with the pictures that a paper's data names. */
  withPictures(pictures: Pictures): Engine
  missingGlyphs(texts: readonly string[]): readonly MissingGlyph[]
}>

type VirtualFiles = Readonly<{ writeFileSync(name: string, content: Uint8Array): void }>

export function createEngine(files: FontFiles): Engine {
  const shelf = createFontShelf(files)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  pdfmake.setFonts(faces(shelf))
  return engineOn(shelf, {})
}

function engineOn(shelf: FontShelf, pictures: Pictures): Engine {
  return {
    withPictures: (given) => engineOn(shelf, given),
    render: async (key, data, mark) => {
      const { document: form, copies } = forms[key]
      const setter = createTypesetter(shelf)
      const definition = { ...defineDocument({ form, data, mark, copies }, setter), images: images(pictures) }
      const missing = setter.missing()
      if (missing.length > 0) throw new MissingGlyphsError(missing)
      return new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
    },
    missingGlyphs: (texts) => {
      const setter = createTypesetter(shelf)
      for (const text of texts) setter.runs(text)
      return setter.missing()
    },
  }
}

/** pdfmake reads a picture from an address that is the picture itself: nothing is fetched. */
function images(pictures: Pictures): Record<string, string> {
  return Object.fromEntries(
    Object.entries(pictures).map(([sha256, bytes]) => [
      pictureName(sha256),
      `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  )
}

/** Names for pdfmake; behind each lies a ticket in its virtual file system, not a font file. */
function faces(shelf: FontShelf): TFontDictionary {
  // @types/pdfmake leaves the virtual file system out.
  const { virtualfs } = pdfmake as unknown as { virtualfs: VirtualFiles }
  const names: TFontDictionary = {}
  for (const family of shelf.families)
    for (let level = 1; level <= FACE_LEVELS; level += 1) {
      const file = (weight: Weight): string => {
        const name = `${faceName(family, level)}.${weight}`
        virtualfs.writeFileSync(name, shelf.ticket(family, weight, level))
        return name
      }
      names[faceName(family, level)] = { normal: file('regular'), bold: file('bold') }
    }
  return names
}
