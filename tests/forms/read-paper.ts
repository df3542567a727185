// Reads a finished PDF as a reader would, with poppler's tools on standard input.
import { execFileSync } from 'node:child_process'

function run(tool: string, args: readonly string[], pdf: Uint8Array): string {
  return execFileSync(tool, args, { input: pdf, encoding: 'utf8', maxBuffer: 1 << 26 })
}

/** White space taken out: cells wrap, and a PDF has no line breaks of its own. */
export function squeezed(text: string): string {
  return text.replace(/\s/gu, '')
}

/** All text of a paper in the order of the page, without white space. */
export function textOf(pdf: Uint8Array): string {
  return squeezed(run('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], pdf))
}

/** The text of each page for itself. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  const pages = run('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], pdf).split('\f')
  return pages.slice(0, -1).map(squeezed)
}

export function infoOf(pdf: Uint8Array): Readonly<Record<string, string>> {
  const lines = run('pdfinfo', ['-'], pdf).split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
}

export function pageCountOf(pdf: Uint8Array): number {
  return Number(infoOf(pdf)['Pages'])
}

export type Box = Readonly<{ xMin: number; yMin: number; xMax: number; yMax: number; text: string }>

/** Where every word stands, in points from the upper left corner of its page. */
export function wordsOf(pdf: Uint8Array): readonly Box[] {
  const html = run('pdftotext', ['-bbox', '-', '-'], pdf)
  const words = html.matchAll(
    /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu,
  )
  return [...words].map(([, xMin, yMin, xMax, yMax, text]) => ({
    xMin: Number(xMin),
    yMin: Number(yMin),
    xMax: Number(xMax),
    yMax: Number(yMax),
    text: text ?? '',
  }))
}

/** One line per font: name, type, embedded, subset. */
export function fontsOf(pdf: Uint8Array): readonly string[] {
  return run('pdffonts', ['-'], pdf).trim().split('\n').slice(2)
}

/** One line per embedded picture: page, kind, size. */
export function imagesOf(pdf: Uint8Array): readonly string[] {
  return run('pdfimages', ['-list', '-'], pdf).trim().split('\n').slice(2)
}
