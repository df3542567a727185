// Beds in bulk: as bed-store.ts, but what is kept is looked for by its instant. The few beds kept at any moment are at
// the end of that index, however many thousands lay in the bed before.
import type { StayPlace } from '../../../domain/intake/bed.ts'
import type { Load } from './load.ts'

/** Takes the bed, and ends whatever was kept: of the bed, and of the stay elsewhere. */
export function lieDown({ db, by }: Load, stayId: number, place: StayPlace): void {
  if (place.kind !== 'bed') return
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
