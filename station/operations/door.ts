// The door: those who come and not for help pass a short gate, and leave again. No stay, no person's file.
import type { InferContractRouterInputs } from '@orpc/contract'
import { needsDoorNote } from '../../domain/intake/door-visit.ts'
import { dayOf, startOfDay } from '../../domain/shared/civil-day.ts'
import {
  endDoorVisit,
  findDoorVisit,
  insertDoorVisit,
  listDoorVisits,
} from '../../db/stores/door-visit-store.ts'
import { profileInForce } from '../../db/stores/gate-store.ts'
import type { gateContract } from '../contract/gate.ts'
import { found, read, write } from '../operation.ts'
import { invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof gateContract>

export const visits = read(({ db, now, station }) => ({
  profile: found(profileInForce(db, now), 'gate-profile'),
  visits: listDoorVisits(db, startOfDay(dayOf(now, station.zone), station.zone)),
}))

export const visitIn = write((writing, { visit, isLetIn }: Inputs['visitIn']) => {
  const { db, core, station, now, by, touch } = writing
  const profile = found(profileInForce(db, now), 'gate-profile')
  if (needsDoorNote(visit, { profile, isLetIn })) throw invalid(['visit', 'note'], 'reason-required')
  const row = { uid: core.newUid(), origin: station.uid, profileId: profile.id, visit, isLetIn }
  const id = insertDoorVisit(db, row, by)
  touch({ record: `door-visit:${id}`, old: null, new: { ...visit, isLetIn } })
  return found(findDoorVisit(db, id), 'door-visit')
})

export const visitOut = write(({ db, now, by, touch }, { id }: Inputs['visitOut']) => {
  const before = found(findDoorVisit(db, id), 'door-visit')
  if (!before.isLetIn || before.leftAt !== null) throw invalid(['id'], 'not-inside')
  endDoorVisit(db, id, by)
  touch({ record: `door-visit:${id}`, old: { leftAt: null }, new: { leftAt: now } })
  return found(findDoorVisit(db, id), 'door-visit')
})
