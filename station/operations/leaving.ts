// Leaving by another way than an escort. A block asks for a reason; it never holds a person (R24).
import type { InferContractRouterInputs } from '@orpc/contract'
import { leavingBlocks } from '../../domain/escort/leaving-blocks.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { endAbsence } from '../../db/stores/absence-store.ts'
import { leaveBed, releaseKeptBed } from '../../db/stores/bed-store.ts'
import { countInCustody } from '../../db/stores/custody-store.ts'
import { findOpenEscortOfStay } from '../../db/stores/escort-store.ts'
import { getPerson, markSeen } from '../../db/stores/person-store.ts'
import { closeStay, getStay } from '../../db/stores/stay-store.ts'
import { listClockStops } from '../../db/stores/tracing-store.ts'
import type { escortContract } from '../contract/escort.ts'
import { writeAfter } from '../operation.ts'
import { checkSecondPersons, passBlocks } from '../overrides.ts'
import { invalid } from '../refusal.ts'
import { askForItemsLeft } from './custody-ends.ts'
import { notInFuture } from './field-checks.ts'

type Inputs = InferContractRouterInputs<typeof escortContract>

export const leave = writeAfter(
  (reading, { overrides }: Inputs['leave']) => checkSecondPersons(reading, overrides),
  (writing, { stayId, version, way, at, destination, note, overrides }: Inputs['leave']) => {
    const { db, now, station, by, touch } = writing
    const stay = getStay(db, stayId)
    if (stay.state.kind !== 'open') throw invalid(['stayId'], 'closed')
    if (findOpenEscortOfStay(db, stayId) !== null) throw invalid(['stayId'], 'other-escort')
    notInFuture(at, now, ['at'])
    if (at < stay.arrivedAt) throw invalid(['at'], 'before-arrival')
    const facts = {
      birth: getPerson(db, stay.personId).birth,
      // Not recorded yet: signs of disability, and whether a guardian was found other than by its clock.
      hasDisabilitySigns: false,
      isImmobile: false,
      guardianFound: listClockStops(db, [stayId]).some(({ clockCode }) => clockCode === 'MINOR_GUARD'),
      isInHospital: stay.state.state === 'in-hospital',
      itemsInCustody: countInCustody(db, stayId),
    }
    passBlocks(writing, leavingBlocks(way, facts, dayOf(at, station.zone)), overrides)
    const exit = { way, at, destination, note }
    closeStay(db, { id: stayId, version, exit }, by)
    leaveBed(db, { stayId, at, keptUntil: null })
    // Whoever leaves from hospital needs neither the bed that was kept nor the absence any longer.
    releaseKeptBed(db, { stayId, at: now })
    endAbsence(db, { stayId, at, returnNote: '' })
    markSeen(db, stay.personId, { at: now, isInHouse: false, opened: false })
    askForItemsLeft(writing, stayId)
    touch({ record: `stay:${stayId}`, old: { state: stay.state }, new: { exit } })
    return { stayId, version: version + 1 }
  },
)
