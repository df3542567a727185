// The form of a referral: where to, why, what was seen; begins with what the gate has decided.
import type { HandoverRow } from '../../domain/intake/handover.ts'
import type { ReferralKind } from '../../domain/intake/referral.ts'
import type { TurnedAway } from '../../station/contract/arrivals.ts'

export type ReferralValues = {
  kind: ReferralKind | null
  unit: string
  contact: string
  phone: string
  reason: string
  summary: string
  attachments: string
  broughtBy: string
  name: string
  sex: HandoverRow['sex'] | null
  age: number | null
  referredAt: number | null
}

/** @param at a whole minute */
export function blankReferral(
  { decided, where, name, overrideReason }: Pick<TurnedAway, 'decided' | 'where' | 'name' | 'overrideReason'>,
  at: number,
): ReferralValues {
  return {
    kind: decided === 'hospital' || decided === 'police' ? decided : null,
    unit: where,
    contact: '',
    phone: '',
    reason: overrideReason ?? '',
    summary: '',
    attachments: '',
    broughtBy: '',
    name: name ?? '',
    sex: null,
    age: null,
    referredAt: at,
  }
}

export function referralInput({ sex, ...values }: ReferralValues): unknown {
  return { ...values, sex: sex ?? 'unknown' }
}

/** Path of the call's input to the form's field. */
export const referralField = (path: string): string => path.replace(/^referral\./, '')
