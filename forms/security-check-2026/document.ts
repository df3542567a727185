// F10C 安全检查记录, version of 2026: the sections in the order of the paper.
import { holderRows } from '../parts/holder.ts'
import { section } from '../parts/section.ts'
import type { PaperForm } from '../paper.ts'
import type { SecurityCheckData } from './data.ts'
import { checkSection } from './sections/check-section.ts'
import { findingsSection } from './sections/findings-section.ts'
import { signSection } from './sections/sign-section.ts'

export const securityCheck2026: PaperForm<SecurityCheckData> = {
  title: '安全检查记录',
  issuer: ({ stationName }) => stationName,
  sections: [
    ({ holder }) => section('一、受检人', holderRows(holder)),
    checkSection,
    findingsSection,
    signSection,
  ],
}
