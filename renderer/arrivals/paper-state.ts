// How far the paper of somebody who did not come in has got: nothing written, not printed, its answer awaited, done.
import type { TurnedAway } from '../../station/contract/arrivals.ts'

export type PaperState = 'missing' | 'unprinted' | 'awaited' | 'done'

export function paperState({
  refusal,
  referral,
  papers,
}: Pick<TurnedAway, 'refusal' | 'referral' | 'papers'>): PaperState {
  if (refusal === null && referral === null) return 'missing'
  if (papers.length === 0) return 'unprinted'
  if (refusal) return refusal.receipt.how === 'not-yet' ? 'awaited' : 'done'
  return referral?.receipt ? 'done' : 'awaited'
}
