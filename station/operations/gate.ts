// The gate check as it is kept: the rule's verdict, and a person's where they decided otherwise.
import { gateVerdict } from '../../domain/intake/verdict.ts'
import type { GateCheck, VerdictOverride } from '../../domain/intake/gate-check.ts'
import { findGateCheck, findProfile, insertGateCheck, profileInForce } from '../../db/stores/gate-store.ts'
import type { ReadDb } from '../../db/connection.ts'
import type { InferContractRouterOutputs } from '@orpc/contract'
import type { intakeContract } from '../contract/intake.ts'
import { found, type Reading, type Writing } from '../operation.ts'
import { notInFuture } from './field-checks.ts'

export type GateCheckView = InferContractRouterOutputs<typeof intakeContract>['turnAway']

/** The rule's verdict under the profile in force when the check was made. */
export function judge({ db }: Pick<Reading, 'db'>, check: GateCheck) {
  const profile = found(profileInForce(db, check.checkedAt), 'gate-profile')
  return { profile, computed: gateVerdict(check, profile) }
}

type Kept = Readonly<{
  check: GateCheck
  verdictOverride: VerdictOverride | null
  turnedAway: Readonly<{ name: string | null; where: string }> | null
}>

/** Keeps the check with both verdicts. @returns its id and what was decided */
export function keepGateCheck(writing: Writing, { check, verdictOverride, turnedAway }: Kept) {
  const { db, core, station, now, by, touch } = writing
  notInFuture(check.checkedAt, now, ['check', 'checkedAt'])
  const { profile, computed } = judge(writing, check)
  const decided = verdictOverride?.verdict ?? computed.verdict
  const id = insertGateCheck(
    db,
    {
      uid: core.newUid(),
      origin: station.uid,
      profileId: profile.id,
      check,
      computed,
      decided,
      overrideReason: verdictOverride?.reason ?? null,
      turnedAway,
    },
    by,
  )
  touch({
    record: `gate-check:${id}`,
    old: null,
    new: { check, computed, decided, verdictOverride, turnedAway },
  })
  return { id, profile, computed, decided }
}

export function viewGateCheck(db: ReadDb, id: number): GateCheckView {
  const kept = found(findGateCheck(db, id), 'gate-check')
  const profile = found(findProfile(db, kept.profileId), 'gate-profile')
  return {
    ...kept.check,
    id,
    profileZh: profile.nameZh,
    profileEn: profile.nameEn,
    computed: kept.computed,
    decided: kept.decided,
    override: kept.overrideReason === null ? null : { verdict: kept.decided, reason: kept.overrideReason },
    checkedBy: kept.checkedBy,
  }
}
