// The gate of care: who is in the house, and what was seen and done for each.
import type { InferContractRouterInputs } from '@orpc/contract'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { displayName } from '../../domain/people/person.ts'
import { ageOfPerson } from '../../domain/people/age.ts'
import { isMinorAge } from '../../domain/people/age-bands.ts'
import { findCareEntry, insertCareEntry, listCareEntries } from '../../db/stores/care-store.ts'
import { findStay } from '../../db/stores/stay-store.ts'
import { listOpenStays } from '../../db/stores/house-store.ts'
import type { careContract } from '../contract/care.ts'
import { found, read, write } from '../operation.ts'
import { invalid } from '../refusal.ts'
import { withAlerts } from './alerts.ts'
import { notInFuture, notVoid } from './field-checks.ts'

type Inputs = InferContractRouterInputs<typeof careContract>

const pageSize = 100

export const house = read((reading) => {
  const { db, now, station } = reading
  const today = dayOf(now, station.zone)
  const rows = withAlerts(reading, listOpenStays(db), ({ stayId, birth }) => ({ stayId, birth }))
  return rows.map((row) => {
    const age = ageOfPerson(row.birth, today)
    return {
      stayId: row.stayId,
      stayNumber: row.number,
      personId: row.personId,
      name: displayName(row),
      sex: row.sex,
      age,
      isEstimatedAge: row.birth.kind === 'estimated',
      isMinor: isMinorAge(age, today),
      alerts: row.alerts,
      state: row.state,
      place: row.placeLabel,
      arrivedAt: row.arrivedAt,
      lastEntryAt: row.lastEntryAt,
      lastTemperatureTenths: row.lastTemperatureTenths,
    }
  })
})

export const entries = read(({ db }, { stayId, before }: Inputs['entries']) => {
  found(findStay(db, stayId), 'stay')
  const page = listCareEntries(db, { stayId, before, limit: pageSize + 1 })
  return { entries: page.slice(0, pageSize), hasMore: page.length > pageSize }
})

/** Entries are written for closed stays too (what was forgotten at night is entered in the morning). */
export const writeEntry = write(({ db, core, station, by, now, touch }, entry: Inputs['write']) => {
  const stay = found(findStay(db, entry.stayId), 'stay')
  notVoid(stay)
  notInFuture(entry.happenedAt, now, ['happenedAt'])
  if (entry.correctsId !== null) {
    const old = found(findCareEntry(db, entry.correctsId), 'care-entry')
    if (old.stayId !== stay.id) throw invalid(['correctsId'], 'other-stay')
    if (old.correctedById !== null) throw invalid(['correctsId'], 'corrected-already')
  }
  const id = insertCareEntry(db, { uid: core.newUid(), origin: station.uid, entry }, by)
  touch({ record: `care-entry:${id}`, old: null, new: entry })
  return found(findCareEntry(db, id), 'care-entry')
})
