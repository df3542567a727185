// Who was brought to the door together (F6), who waits to be finished, and who did not come in: refused or sent on.
import { z } from 'zod'
import { gateCheck, verdict, verdictKind } from '../../domain/intake/gate-check.ts'
import { handover, handoverRow, rowState } from '../../domain/intake/handover.ts'
import { receipt, refusal } from '../../domain/intake/refusal.ts'
import { referral } from '../../domain/intake/referral.ts'
import { issuedPaper } from '../../domain/papers/paper.ts'
import { civilDay } from '../../domain/shared/civil-day.ts'
import { recordId, recordVersion } from '../../domain/shared/instant.ts'
import { line, requiredLine } from '../../domain/shared/text.ts'
import { byRoles, override, signedIn } from './call.ts'

const handoverRowView = handoverRow.extend({
  id: z.int(),
  position: z.int(),
  state: rowState,
  stayId: z.int().nullable(),
  personId: z.int().nullable(),
  gateCheckId: z.int().nullable(),
  closeNote: z.string(),
})

export const handoverView = handover.extend({
  id: z.int(),
  version: z.int(),
  receivedBy: z.string(),
  /** What the intake of a row begins with. */
  arrivalWay: z.string(),
  rows: z.array(handoverRowView),
  papers: z.array(issuedPaper),
})
export type HandoverView = z.infer<typeof handoverView>

const earlierRefusal = z.object({
  gateCheckId: z.int(),
  ground: z.string(),
  refusedAt: z.int(),
  facts: z.string(),
})

const refusalView = refusal.extend({ refusedAt: z.int(), refusedBy: z.string(), version: z.int() })
const referralView = referral.extend({
  writtenBy: z.string(),
  receiptTaskId: z.int(),
  /** What came back, in the words that closed the task; null while it is awaited. */
  receipt: z.object({ at: z.int(), says: z.string() }).nullable(),
})

export const turnedAwayView = z.object({
  gateCheckId: z.int(),
  check: gateCheck,
  computed: verdict,
  decided: verdictKind,
  overrideReason: z.string().nullable(),
  name: z.string().nullable(),
  where: z.string(),
  checkedBy: z.string(),
  /** Under the profile of the check; the last ground of refusal may be offered only then. */
  isEpidemicControl: z.boolean(),
  refusal: refusalView.nullable(),
  referral: referralView.nullable(),
  /** Refused before under the same name: facts, from which nothing follows. */
  earlier: z.array(earlierRefusal),
  papers: z.array(issuedPaper),
})
export type TurnedAway = z.infer<typeof turnedAwayView>

export const arrivalsContract = {
  /** Handovers in which somebody still waits, and those of the last day; newest first. */
  open: signedIn('read').output(z.array(handoverView)),
  record: byRoles('write', 'front-desk')
    .input(z.object({ handover, rows: z.array(handoverRow).min(1).max(60), draftId: recordId.nullable() }))
    .output(handoverView),
  correct: byRoles('write', 'front-desk')
    .input(z.object({ id: recordId, version: recordVersion, handover }))
    .output(handoverView),
  addRow: byRoles('write', 'front-desk')
    .input(z.object({ handoverId: recordId, row: handoverRow }))
    .output(handoverView),
  /** What was written of somebody who still waits, against the version of the handover that was seen. */
  correctRow: byRoles('write', 'front-desk')
    .input(z.object({ rowId: recordId, version: recordVersion, row: handoverRow }))
    .output(handoverView),
  /** Nobody stands behind the row, or they were turned away: by which gate check. */
  closeRow: byRoles('write', 'front-desk')
    .input(
      z.object({
        rowId: recordId,
        end: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('not-here'), note: requiredLine(100) }),
          z.object({ kind: z.literal('turned-away'), gateCheckId: recordId }),
        ]),
      }),
    )
    .output(handoverView),
  /** Who did not come in on a day of the station. */
  turnedAway: signedIn('read')
    .input(z.object({ on: civilDay }))
    .output(z.array(turnedAwayView)),
  refusedBefore: signedIn('read')
    .input(z.object({ name: line(30) }))
    .output(z.array(earlierRefusal)),
  /** How the person took the notice: signed, a finger mark, or refused to sign before a witness. */
  noteReceipt: byRoles('write', 'front-desk')
    .input(z.object({ gateCheckId: recordId, version: recordVersion, receipt }))
    .output(turnedAwayView),
}

/** Part of the intake's own topic: both end the gate check of somebody who does not come in. */
export const turningAwayContract = {
  refuse: byRoles('write', 'front-desk')
    .input(z.object({ gateCheckId: recordId, refusal, overrides: z.array(override).max(5) }))
    .output(turnedAwayView),
  refer: byRoles('write', 'front-desk')
    .input(z.object({ gateCheckId: recordId, referral }))
    .output(turnedAwayView),
}
