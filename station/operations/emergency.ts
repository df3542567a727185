// Emergency entry: four fields open the stay of somebody without a name. The station itself looks for a bed; what was
// left out becomes tasks (duties.ts).
import type { InferContractRouterInputs } from '@orpc/contract'
import {
  emergencyCheck,
  emergencyDetails,
  emergencyRegistration,
} from '../../domain/intake/emergency-entry.ts'
import { placeAnswer, type Sleeper } from '../../domain/intake/place-answer.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { listBeds } from '../../db/stores/bed-store.ts'
import type { registrationsContract } from '../contract/registrations.ts'
import { write, type Writing } from '../operation.ts'
import { checkDetails, checkRegistration } from './field-checks.ts'
import { keepGateCheck } from './gate.ts'
import { enterHouse } from './intake.ts'
import { matesIn, roomOf, sleeperArriving, type CheckedPlace } from './places.ts'

type Entry = InferContractRouterInputs<typeof registrationsContract>['admitAtOnce']

export const admitAtOnce = write((writing, entry: Entry) => {
  const { now, station } = writing
  const details = emergencyDetails(entry, dayOf(now, station.zone))
  const registration = emergencyRegistration(entry)
  checkDetails(writing, details, [])
  checkRegistration(writing, registration, [])
  const check = emergencyCheck(now)
  const gate = keepGateCheck(writing, { check, verdictOverride: null, turnedAway: null })
  const family = null
  const sleeper = sleeperArriving(writing, { details, gateCheckId: gate.id, family })
  return enterHouse(writing, {
    check,
    details,
    registration,
    family,
    personId: null,
    personVersion: null,
    photoIds: [],
    handoverRowId: null,
    late: null,
    draftId: null,
    gate,
    place: freePlaceFor(writing, sleeper),
    isEmergency: true,
  })
})

/** What is written where no bed can be had without a warning: somebody looks for one. */
const noBedYet = '紧急入站，待安排床位'

function freePlaceFor(writing: Writing, sleeper: Sleeper): CheckedPlace {
  for (const bed of listBeds(writing.db, writing.now)) {
    if (bed.state !== 'free') continue
    const { block, warns } = placeAnswer(roomOf(bed), sleeper, matesIn(writing, bed.roomId))
    if (block === null && warns.length === 0)
      return { place: { kind: 'bed', bedId: bed.id }, label: bed.label, warned: [] }
  }
  return { place: { kind: 'elsewhere', text: noBedYet }, label: noBedYet, warned: [] }
}
