// F12A 转介单: the sheet the other side keeps, and below it the receipt it sends back.
import type { PaperForm } from '../paper.ts'
import type { ReferralData } from './data.ts'
import { receiptSection } from './sections/receipt-section.ts'
import { referralSection } from './sections/referral-section.ts'

export const referral2026: PaperForm<ReferralData> = {
  title: '受助对象转介单',
  issuer: ({ stationName }) => stationName,
  sections: [referralSection, receiptSection],
}
