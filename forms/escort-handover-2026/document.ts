// F11B 护送交接单, version of 2026: the sections in the order of the paper.
import type { PaperForm } from '../paper.ts'
import type { EscortHandoverData } from './data.ts'
import { escortSection } from './sections/escort-section.ts'
import { handoverSection } from './sections/handover-section.ts'
import { personSection } from './sections/person-section.ts'
import { signSection } from './sections/sign-section.ts'

export const escortHandover2026: PaperForm<EscortHandoverData> = {
  title: '受助人员护送交接单',
  issuer: ({ escort }) => escort.station,
  sections: [personSection, escortSection, handoverSection, signSection],
}
