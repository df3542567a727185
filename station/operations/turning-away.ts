// Those who did not come in: refused on a ground that carries it (R12, R13), or sent on to another body (F12).
// Both follow a gate check that is kept already; neither can be said twice of the same one.
import type { InferContractRouterInputs } from '@orpc/contract'
import { refusalBlocks, type RefusalBlock } from '../../domain/intake/refusal.ts'
import { addDays, startOfDay } from '../../domain/shared/civil-day.ts'
import { findGateCheck, findProfile, type StoredGateCheck } from '../../db/stores/gate-store.ts'
import { listPapersOfGateCheck } from '../../db/stores/paper-store.ts'
import { findReferral, insertReferral, type StoredReferral } from '../../db/stores/referral-store.ts'
import {
  findRefusal,
  insertRefusal,
  listRefusalsUnder,
  updateReceipt,
  type StoredRefusal,
} from '../../db/stores/refusal-store.ts'
import { listTurnedAway } from '../../db/stores/turned-away-store.ts'
import type { arrivalsContract, TurnedAway, turningAwayContract } from '../contract/arrivals.ts'
import { found, read, write, writeAfter, type Reading, type Writing } from '../operation.ts'
import { checkSecondPersons, passBlocks } from '../overrides.ts'
import { invalid, Refusal } from '../refusal.ts'
import { withTheirs } from './conflicts.ts'
import { notInFuture } from './field-checks.ts'
import { openTask } from './tasks.ts'

type Inputs = InferContractRouterInputs<typeof arrivalsContract & typeof turningAwayContract>

const dayLimit = 300
const earlierLimit = 10

export const refuse = writeAfter(
  (reading, { overrides }: Inputs['refuse']) => checkSecondPersons(reading, overrides),
  (writing, { gateCheckId, refusal, overrides }: Inputs['refuse']) => {
    const { db, core, station, now, by, touch } = writing
    const kept = stillOpen(writing, gateCheckId)
    if (kept.decided !== 'refuse') throw invalid(['gateCheckId'], 'not-refused')
    checkGround(writing, refusal.ground)
    refusal.explanations.forEach(({ at }, index) =>
      notInFuture(at, now, ['refusal', 'explanations', index, 'at']),
    )
    const isEpidemicControl = isUnderControl(writing, kept)
    const about = { check: kept.check, computed: kept.computed.verdict, isEpidemicControl }
    const blocks = refusalBlocks(refusal, about)
    noGroundWithoutFacts(blocks)
    passBlocks(writing, blocks, overrides)
    insertRefusal(db, { uid: core.newUid(), origin: station.uid, gateCheckId, refusal }, by)
    touch({ record: `refusal:${gateCheckId}`, old: null, new: refusal })
    return view(writing, gateCheckId)
  },
)

/** What a field can mend is said at the field, and no reason passes it: nothing missing ever becomes a refusal. */
function noGroundWithoutFacts(blocks: readonly RefusalBlock[]): void {
  const fields = blocks.flatMap(({ at, because }) =>
    at === null ? [] : [{ path: ['refusal', at], code: because }],
  )
  if (fields.length > 0) throw new Refusal('invalid', { fields })
}

export const refer = write((writing, { gateCheckId, referral }: Inputs['refer']) => {
  const { db, core, station, now, by, touch } = writing
  stillOpen(writing, gateCheckId)
  notInFuture(referral.referredAt, now, ['referral', 'referredAt'])
  const task = { code: 'referral-receipt', detail: referral.unit } as const
  const receiptTaskId = openTask(writing, { stayId: null, gateCheckId }, task)
  const ids = { uid: core.newUid(), origin: station.uid, gateCheckId, receiptTaskId }
  insertReferral(db, { ...ids, referral }, by)
  touch({ record: `referral:${gateCheckId}`, old: null, new: referral })
  return view(writing, gateCheckId)
})

export const noteReceipt = write((writing, { gateCheckId, version, receipt }: Inputs['noteReceipt']) => {
  const { db, by, touch } = writing
  const before = found(findRefusal(db, gateCheckId), 'refusal').receipt
  withTheirs(
    () => ({ receipt: before }),
    () => updateReceipt(db, { gateCheckId, version, receipt }, by),
  )
  touch({ record: `refusal:${gateCheckId}`, old: before, new: receipt })
  return view(writing, gateCheckId)
})

export const turnedAway = read((reading, { on }: Inputs['turnedAway']) => {
  const { zone } = reading.station
  const within = { from: startOfDay(on, zone), to: startOfDay(addDays(on, 1), zone), limit: dayLimit }
  return listTurnedAway(reading.db, within).map((id) => view(reading, id))
})

export const refusedBefore = read(({ db }, { name }: Inputs['refusedBefore']) =>
  listRefusalsUnder(db, { name, limit: earlierLimit }),
)

/** @throws Refusal `invalid` where the person came in, or was refused or sent on by this very check */
function stillOpen({ db }: Writing, gateCheckId: number): StoredGateCheck {
  const kept = found(findGateCheck(db, gateCheckId), 'gate-check')
  if (kept.turnedAway === null) throw invalid(['gateCheckId'], 'admitted')
  if (findRefusal(db, gateCheckId) ?? findReferral(db, gateCheckId))
    throw invalid(['gateCheckId'], 'said-already')
  return kept
}

function checkGround({ core }: Writing, ground: string): void {
  const isListed = core.law
    .dictionary()
    .some(({ list, code }) => list === 'refusal-reason' && code === ground)
  if (!isListed) throw invalid(['refusal', 'ground'], 'not-in-list')
}

function isUnderControl({ db }: Pick<Reading, 'db'>, { profileId }: StoredGateCheck): boolean {
  return found(findProfile(db, profileId), 'gate-profile').healthCodeInForce
}

function view(reading: Pick<Reading, 'db'>, gateCheckId: number): TurnedAway {
  const { db } = reading
  const kept = found(findGateCheck(db, gateCheckId), 'gate-check')
  const refusal = findRefusal(db, gateCheckId)
  const name = refusal?.name ?? kept.turnedAway?.name ?? ''
  const earlier = listRefusalsUnder(db, { name, limit: earlierLimit })
  const { check, computed, decided, overrideReason, checkedBy } = kept
  return {
    gateCheckId,
    check,
    computed,
    decided,
    overrideReason,
    checkedBy,
    name: kept.turnedAway?.name ?? null,
    where: kept.turnedAway?.where ?? '',
    isEpidemicControl: isUnderControl(reading, kept),
    refusal: refusal && viewRefusal(refusal),
    referral: viewReferral(findReferral(db, gateCheckId)),
    earlier: earlier.filter((one) => one.gateCheckId !== gateCheckId),
    papers: listPapersOfGateCheck(db, gateCheckId),
  }
}

function viewRefusal({ gateCheckId: _id, ...refusal }: StoredRefusal): TurnedAway['refusal'] {
  return { ...refusal }
}

function viewReferral(stored: StoredReferral | null): TurnedAway['referral'] {
  if (stored === null) return null
  const { gateCheckId: _id, receiptAt, receiptSays, ...referral } = stored
  const receipt = receiptAt === null ? null : { at: receiptAt, says: receiptSays ?? '' }
  return { ...referral, receipt }
}
