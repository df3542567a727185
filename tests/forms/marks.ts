// Marks for the paper tests: a draft, a blank form, an issued copy, all made at the same instant.
import type { PaperMark } from '../../forms/paper.ts'

const made = { at: Date.UTC(2026, 10, 23, 14, 40), atText: '2026-11-23 22:40' } as const

export const draft: PaperMark = { kind: 'draft', ...made }
export const blank: PaperMark = { kind: 'blank', ...made }
export const notice: PaperMark = { kind: 'notice', ...made }

export const serial = '200100-01-2026-F11B-00213'

export function issued(copy = 1, of = 1, copyLabel = '档案'): PaperMark {
  return { kind: 'issued', serial, copy, of, copyLabel, qr: serial, ...made }
}
