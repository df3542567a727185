// F2 不予救助通知书: the stub above, the line to tear, the notice below.
import type { PaperForm } from '../paper.ts'
import type { RefusalNoticeData } from './data.ts'
import { noticeSection } from './sections/notice-section.ts'
import { stubSection } from './sections/stub-section.ts'

export const refusalNotice2014: PaperForm<RefusalNoticeData> = {
  title: '不予救助通知书（存根）',
  issuer: ({ stationName }) => stationName,
  sections: [stubSection, noticeSection],
}
