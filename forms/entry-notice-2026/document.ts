// F16 入站须知: the rules of the house, what happens with one's data, and guide cards to cut out and give away.
import type { PaperForm } from '../paper.ts'
import type { EntryNoticeData } from './data.ts'
import { cardsSection } from './sections/cards-section.ts'
import { rulesSection } from './sections/rules-section.ts'

export const entryNotice2026: PaperForm<EntryNoticeData> = {
  title: '入站须知',
  issuer: ({ stationName }) => stationName,
  sections: [rulesSection, cardsSection],
}
