// Beds in bulk: as bed-store.ts, but what is kept is looked for by its instant. The few beds kept at any moment are at
// the end of that index, however many thousands lay in the bed before.
import { findSleeper } from '../../../db/stores/family-store.ts'
import { insertMove } from '../../../db/stores/move-store.ts'
import type { StayPlace } from '../../../domain/intake/bed.ts'
import { placeAnswer, sleeperOf, type PlaceWarning } from '../../../domain/intake/place-answer.ts'
import { ageOfPerson } from '../../../domain/people/age.ts'
import { civilDayOf } from '../course.ts'
import type { Load } from './load.ts'

/** Takes the bed, ends whatever was kept (of the bed, and of the stay elsewhere), and keeps the place in the history. */
export function lieDown(load: Load, stayId: number, place: StayPlace, reason = ''): void {
  if (place.kind === 'bed') takeIt(load, stayId, place)
  const placeLabel = load.labelOf(place)
  insertMove(load.db, { stayId, placeLabel, reason, warned: warnedOf(load, stayId, place) }, load.by)
}

/** The plan has no families, so nobody's room-mates matter. */
function warnedOf({ db, by, roomOf }: Load, stayId: number, place: StayPlace): readonly PlaceWarning[] {
  const row = findSleeper(db, stayId)
  if (place.kind !== 'bed' || !row) return []
  const today = civilDayOf(by.at)
  const sleeper = sleeperOf({ ...row, age: ageOfPerson(row.birth, today) }, today)
  return placeAnswer(roomOf(place.bedId), sleeper, []).warns
}

function takeIt({ db, by }: Load, stayId: number, place: Extract<StayPlace, { kind: 'bed' }>): void {
  const { bedId } = place
  db.run(
    `UPDATE bed_holding INDEXED BY bed_holding_kept SET kept_until = $at
     WHERE kept_until > $at AND (bed_id = $bedId OR stay_id = $stayId)`,
    { at: by.at, bedId, stayId },
  )
  const row = { bedId, stayId, at: by.at }
  db.run('INSERT INTO bed_holding (bed_id, stay_id, from_at) VALUES ($bedId, $stayId, $at)', row)
}

/** The stay will not come back to the bed that was kept. */
export function letGo({ db, by }: Load, stayId: number): void {
  db.run(
    `UPDATE bed_holding INDEXED BY bed_holding_kept SET kept_until = $at
     WHERE kept_until > $at AND stay_id = $stayId`,
    { at: by.at, stayId },
  )
}
