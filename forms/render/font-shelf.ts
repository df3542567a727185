// The parsed fonts of a rendering thread, each read once and kept (parsing costs 50 to 180 ms, a paper 30).
// Hands them to pdfkit by fontkit's own registerFormat; replaces nothing in either library.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontFace, type ParsedFont } from './font-face.ts'
import type { FontFile, FontFiles } from './font-files.ts'

type Fontkit = Readonly<{
  create(bytes: Uint8Array, postscriptName?: string): ParsedFont
  registerFormat(format: unknown): void
}>

// The same instance that pdfkit requires (the ESM build would be a second one): formats are kept per instance.
const fontkit = createRequire(import.meta.url)('fontkit') as Fontkit

const TICKET = 'sanguan-font:'

export type Weight = 'regular' | 'bold'
export type FontShelf = Readonly<{
  /** Families in the order in which they are asked for a character. */
  families: readonly string[]
  parsed(family: string, weight: Weight): ParsedFont
  /** A few bytes that stand for a face; fontkit turns them into the parsed font itself. */
  ticket(family: string, weight: Weight, level: number): Buffer
}>

export function createFontShelf(files: FontFiles): FontShelf {
  const sources = new Map<string, Readonly<{ regular: FontFile; bold: FontFile }>>([
    ['serif', files.serif],
    ['sans', files.sans],
    ...files.rare.map((file, index) => [`rare${index + 1}`, { regular: file, bold: file }] as const),
  ])
  const fonts = new Map<string, ParsedFont>()
  const faces = new Map<string, ParsedFont>()
  const parsed = (family: string, weight: Weight): ParsedFont => {
    const file = sources.get(family)?.[weight]
    if (!file) throw new Error(`No font family ${family}`)
    return remembered(fonts, file.path, () => fontkit.create(readFileSync(file.path), file.postscriptName))
  }
  registerTickets((name) =>
    remembered(faces, name, () => {
      const [family = '', weight = '', level = ''] = name.split('/')
      return fontFace(parsed(family, weight === 'bold' ? 'bold' : 'regular'), Number(level))
    }),
  )
  return {
    families: [...sources.keys()],
    parsed,
    ticket: (family, weight, level) => Buffer.from(`${TICKET}${family}/${weight}/${level}`, 'latin1'),
  }
}

function remembered<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

let redeem: (name: string) => ParsedFont = () => {
  throw new Error('No font shelf yet')
}
let registered = false

/** One thread, one shelf: a later shelf takes over the format registered by the first. */
function registerTickets(open: (name: string) => ParsedFont): void {
  redeem = open
  if (registered) return
  registered = true
  fontkit.registerFormat(TicketFormat)
}

/** fontkit calls `probe` and then `new` with a stream; a constructor may return another object than `this`. */
const TicketFormat = Object.assign(
  function ticketFormat(stream: Readonly<{ buffer: Uint8Array }>): ParsedFont {
    return redeem(latin1(stream.buffer).slice(TICKET.length))
  },
  { probe: (bytes: Uint8Array) => latin1(bytes.subarray(0, TICKET.length)) === TICKET },
)

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
