// Where a stay sleeps: taking and leaving a bed, with the rule that keeps men's and women's rooms apart.
import type { InferContractRouterInputs } from '@orpc/contract'
import { bedFits, type StayPlace } from '../../domain/intake/bed.ts'
import { bedLabels } from '../../domain/intake/default-rooms.ts'
import type { Sex } from '../../domain/people/person.ts'
import { isUniqueViolation } from '../../db/errors.ts'
import { findBed, insertBed, insertRoom, leaveBed, listBeds, takeBed } from '../../db/stores/bed-store.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import { getStay, setStayState } from '../../db/stores/stay-store.ts'
import type { intakeContract } from '../contract/intake.ts'
import type { Override } from '../contract/call.ts'
import { found, read, write, writeAfter, type Writing } from '../operation.ts'
import { checkSecondPersons, passBlocks } from '../overrides.ts'
import { invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof intakeContract>

export type PlaceWish = Readonly<{ place: StayPlace; sex: Sex; overrides: readonly Override[] }>

/** Checks that the place can be had. @returns its label; a bed is only taken by {@link settle} */
export function labelOfPlace(writing: Writing, { place, sex, overrides }: PlaceWish): string {
  if (place.kind === 'elsewhere') return place.text
  const bed = found(findBed(writing.db, place.bedId, writing.now), 'bed')
  if (bed.state !== 'free') throw invalid(['place', 'bedId'], bed.state === 'held' ? 'bed-held' : 'bed-taken')
  const fit = bedFits(bed.roomSex, sex)
  if (!fit.fits) passBlocks(writing, [{ rule: fit.rule, because: fit.because }], overrides)
  return bed.label
}

export function settle({ db, now }: Writing, stayId: number, place: StayPlace): void {
  if (place.kind === 'bed') takeBed(db, { bedId: place.bedId, stayId, at: now })
}

export const beds = read(({ db, now }) => listBeds(db, now))

export const moveBed = writeAfter(
  (reading, { overrides }: Inputs['moveBed']) => checkSecondPersons(reading, overrides),
  (writing, { stayId, version, place, overrides }: Inputs['moveBed']) => {
    const { db, now, by, touch } = writing
    const stay = getStay(db, stayId)
    if (stay.state.kind !== 'open') throw invalid(['stayId'], 'closed')
    if (stay.state.state === 'escorting') throw invalid(['stayId'], 'on-the-way')
    const { sex } = getPerson(db, stay.personId)
    leaveBed(db, { stayId, at: now, keptUntil: null })
    const placeLabel = labelOfPlace(writing, { place, sex, overrides })
    settle(writing, stayId, place)
    setStayState(db, { id: stayId, version, state: stay.state.state, placeLabel }, by)
    touch({ record: `stay:${stayId}`, old: { place: stay.placeLabel }, new: { place: placeLabel } })
    return { place: placeLabel, version: version + 1 }
  },
)

export const addRoom = write(
  ({ db, core, now, touch }, { name, sex, zone, beds: count }: Inputs['addRoom']) => {
    try {
      const roomId = insertRoom(db, { uid: core.newUid(), name, sex, zone })
      for (const label of bedLabels({ name, beds: count }))
        insertBed(db, { uid: core.newUid(), roomId, label })
      touch({ record: `room:${roomId}`, old: null, new: { name, sex, zone, beds: count } })
    } catch (error) {
      if (isUniqueViolation(error)) throw invalid(['name'], 'name-taken')
      throw error
    }
    return listBeds(db, now)
  },
)
