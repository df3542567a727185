// Makes what F12A prints from a referral that was kept. Formats, decides nothing.
import { referralKind } from '../../domain/intake/referral.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { GateFile } from '../gate-files.ts'
import { referralKindWords, sexWords } from '../words.ts'
import type { ReferralData } from './data.ts'

/** @throws Error where nobody was sent on; the station asks before */
export function makeReferralData({ station, soughtAt, referral }: GateFile): ReferralData {
  if (referral === null) throw new Error('F12A needs a referral')
  const { kind, unit, contact, phone, reason, summary, attachments, broughtBy } = referral
  return {
    stationName: station.name,
    stationPhone: station.phone,
    kinds: referralKind.options.map((one) => ({ label: referralKindWords[one], chosen: one === kind })),
    unit,
    contact,
    phone,
    reason,
    summary,
    attachments,
    broughtBy: broughtBy === '' ? '接收单位自行接走' : broughtBy,
    name: referral.name === '' ? '不详' : referral.name,
    sex: sexWords[referral.sex],
    age: referral.age === null ? '不详' : `约 ${referral.age}`,
    soughtAt: minuteOf(soughtAt, station.zone),
    referredAt: minuteOf(referral.referredAt, station.zone),
    officer: referral.writtenBy,
  }
}
