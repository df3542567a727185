// F12A with nothing filled in: the paper for a power cut.
import { referralKind } from '../../domain/intake/referral.ts'
import { referralKindWords } from '../words.ts'
import type { ReferralData } from './data.ts'

export function blankReferralData(station: Pick<ReferralData, 'stationName' | 'stationPhone'>): ReferralData {
  return {
    ...station,
    kinds: referralKind.options.map((kind) => ({ label: referralKindWords[kind], chosen: false })),
    unit: '',
    contact: '',
    phone: '',
    name: '',
    sex: '',
    age: '',
    soughtAt: '',
    referredAt: '',
    reason: '',
    summary: '',
    attachments: '',
    broughtBy: '',
    officer: '',
  }
}
