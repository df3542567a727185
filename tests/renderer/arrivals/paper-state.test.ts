import { expect, it } from 'vitest'
import { paperState } from '../../../renderer/arrivals/paper-state.ts'
import type { TurnedAway } from '../../../station/contract/arrivals.ts'
import { sampleReferral, sampleRefusal } from '../../support/arrivals.ts'

type Part = Parameters<typeof paperState>[0]
const paper = {} as TurnedAway['papers'][number]
const refusal = { ...sampleRefusal(), refusedAt: 1, refusedBy: '', version: 1 }
const referral = { ...sampleReferral(), writtenBy: '', receiptTaskId: 1, receipt: null }
const nothing: Part = { refusal: null, referral: null, papers: [] }

it('says what is still owed to somebody who did not come in', () => {
  const signed = { ...refusal, receipt: { ...refusal.receipt, how: 'signed' as const } }
  const back = { ...referral, receipt: { at: 1, says: '已收治' } }
  const states: [Part, string][] = [
    [nothing, 'missing'],
    [{ ...nothing, refusal }, 'unprinted'],
    [{ ...nothing, refusal, papers: [paper] }, 'awaited'],
    [{ ...nothing, refusal: signed, papers: [paper] }, 'done'],
    [{ ...nothing, referral, papers: [paper] }, 'awaited'],
    [{ ...nothing, referral: back, papers: [paper] }, 'done'],
  ]
  for (const [part, state] of states) expect(paperState(part)).toBe(state)
})
