// The ledger of observation: opened by an arrival (duties.ts), read with its missing readings, ended by a decision.
import type { InferContractRouterInputs } from '@orpc/contract'
import { missingReadings } from '../../domain/care/observation.ts'
import { displayName } from '../../domain/people/person.ts'
import {
  endObservation,
  listOpenObservations,
  listReadingTimes,
  type ObservationRow,
} from '../../db/stores/observation-store.ts'
import type { observationContract, ObservationView } from '../contract/observation.ts'
import { read, write, type Reading } from '../operation.ts'

type Inputs = InferContractRouterInputs<typeof observationContract>

export const list = read((reading) => openOnes(reading))

export const end = write((writing, { id, ...decided }: Inputs['end']) => {
  endObservation(writing.db, { id, ...decided }, writing.by)
  writing.touch({ record: `observation:${id}`, old: null, new: decided })
  return openOnes(writing)
})

function openOnes(reading: Reading): ObservationView[] {
  return listOpenObservations(reading.db).map((row) => viewObservation(reading, row))
}

function viewObservation({ db, now, station }: Reading, row: ObservationRow): ObservationView {
  const { id, stayId, personId, placeLabel, startedAt, plannedEndAt, mealsApart } = row
  const readings = listReadingTimes(db, { stayId, since: startedAt })
  const { missing, isDue } = missingReadings({ startedAt, now, readings, zone: station.zone })
  return {
    id,
    stayId,
    personId,
    startedAt,
    plannedEndAt,
    mealsApart,
    name: displayName(row),
    place: placeLabel,
    isOverdue: plannedEndAt !== null && plannedEndAt <= now,
    readings: readings.length,
    missing: [...missing],
    isReadingDue: isDue,
  }
}
