// What a paper is before it is laid out: its title, its copy and number, its sections in order.
// Plain data and pure functions; nothing here knows fonts or runs pdfmake.
import type { Content } from 'pdfmake/interfaces.js'

/** When a paper was made: the instant goes into the file, the text onto the paper. */
type Made = Readonly<{ at: number; atText: string }>

/**
 * What stands beside the title.
 *
 * A draft has no number, a blank form leaves it to the pen, a notice never has one, an issued paper is final.
 */
export type PaperMark =
  | (Readonly<{ kind: 'draft' }> & Made)
  | (Readonly<{ kind: 'blank' }> & Made)
  /** Hung up and given away: nobody's, so it has no number at all. */
  | (Readonly<{ kind: 'notice' }> & Made)
  | (Readonly<{
      kind: 'issued'
      serial: string
      /** Which copy of how many, and who keeps it. */
      copy: number
      of: number
      copyLabel: string
      /** Short ASCII text for the code at the top right; the serial alone is enough. */
      qr: string
    }> &
      Made)

/** One form in one version, as the registry lists it. */
export type PaperForm<Data> = Readonly<{
  title: string
  /** The station's name beside the number, where no copy line stands there. */
  issuer: (data: Data) => string
  /** A part that is torn off repeats the number, which the mark knows. */
  sections: readonly ((data: Data, mark: PaperMark) => Content)[]
}>

/** 一式三份 and the like; a single copy says nothing. */
export function copyLine(mark: PaperMark, copies: readonly string[]): string {
  const set = copies.length > 1 ? `一式${COUNTS[copies.length] ?? String(copies.length)}份` : ''
  if (mark.kind === 'draft' || mark.kind === 'notice' || copies.length === 1) return set
  if (mark.kind === 'blank') return `${set}　第　　份`
  return `${set}　第 ${mark.copy} 份　${mark.copyLabel}存`
}

const COUNTS: readonly string[] = ['零', '一', '二', '三', '四', '五', '六']
