// Gate profiles: new versions, and which is in force from when. What has been in force is never changed.
import type { InferContractRouterInputs } from '@orpc/contract'
import {
  findProfile,
  insertProfile,
  listInForce,
  listProfiles,
  putInForce as keepInForce,
  withdrawLater,
} from '../../db/stores/gate-store.ts'
import type { ReadDb } from '../../db/connection.ts'
import type { gateContract } from '../contract/gate.ts'
import { found, read, write } from '../operation.ts'
import { invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof gateContract>

/** Clocks of two desks differ a little. */
const tolerated = 5 * 60_000

const viewProfiles = (db: ReadDb) => ({ profiles: listProfiles(db), inForce: listInForce(db) })

export const profiles = read(({ db }) => viewProfiles(db))

export const newVersion = write(({ db, touch }, { profile }: Inputs['newVersion']) => {
  const before = listProfiles(db).find(({ code }) => code === profile.code) ?? null
  const id = insertProfile(db, profile, (before?.version ?? 0) + 1)
  touch({ record: `gate-profile:${id}`, old: before, new: profile })
  return found(findProfile(db, id), 'gate-profile')
})

export const putInForce = write(
  ({ db, now, touch }, { profileId, fromAt: wished, withdrawsLater }: Inputs['putInForce']) => {
    const fromAt = wished ?? now
    found(findProfile(db, profileId), 'gate-profile')
    if (fromAt < now - tolerated) throw invalid(['fromAt'], 'in-past')
    const entries = listInForce(db)
    const planned = entries.filter((entry) => entry.fromAt > now && entry.fromAt > fromAt)
    if (planned.length > 0 && !withdrawsLater) throw invalid(['fromAt'], 'before-later')
    // What has begun has judged arrivals already: a later entry follows it, none takes its place or goes before it.
    if (entries.some((entry) => entry.fromAt <= now && entry.fromAt >= fromAt))
      throw invalid(['fromAt'], 'in-past')
    withdrawLater(db, Math.max(now, fromAt))
    keepInForce(db, profileId, fromAt)
    touch({ record: `gate-profile-in-force:${fromAt}`, old: planned, new: { profileId, fromAt } })
    return viewProfiles(db)
  },
)
