// F16, the notice: rules as a numbered list in large type, the notice on personal data, and the law behind it.
import type { Content } from 'pdfmake/interfaces.js'
import { colour, size } from '../../style.ts'
import type { EntryNoticeData } from '../data.ts'

/** Read standing, by people without their glasses. */
const LARGE = 12.5

export function rulesSection({ rules, notice, legalBasis }: EntryNoticeData): Content {
  return {
    stack: [
      ...rules.map((rule, index): Content => ({
        columns: [
          { width: 24, text: `${index + 1}.` },
          { width: '*', text: rule },
        ],
        fontSize: LARGE,
        margin: [0, 0, 0, 5],
      })),
      { text: notice, fontSize: LARGE, margin: [0, 6, 0, 4] },
      { text: `依据：${legalBasis}`, fontSize: size.small, color: colour.pale },
    ],
    margin: [4, 10, 4, 10],
  }
}
