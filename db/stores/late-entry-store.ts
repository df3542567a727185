// Why a stay was entered late, and the papers filled by hand meanwhile, which the find box knows by their serials.
import type { LateEntry } from '../../domain/intake/late-entry.ts'
import { serialKey } from '../../domain/intake/late-entry.ts'
import type { ReadDb, WriteDb } from '../connection.ts'

export function insertLateEntry(
  db: WriteDb,
  stayId: number,
  { reason, note, paperSerials }: LateEntry,
): void {
  db.run('INSERT INTO late_entry (stay_id, reason, note) VALUES ($stayId, $reason, $note)', {
    stayId,
    reason,
    note,
  })
  paperSerials.forEach((serial, position) => {
    db.run(
      'INSERT INTO late_paper (stay_id, position, serial, serial_key) VALUES ($stayId, $position, $serial, $key)',
      { stayId, position, serial, key: serialKey(serial) },
    )
  })
}

export function findLateEntry(db: ReadDb, stayId: number): LateEntry | null {
  const row = db.get<Pick<LateEntry, 'reason' | 'note'>>(
    'SELECT reason, note FROM late_entry WHERE stay_id = $stayId',
    { stayId },
  )
  if (!row) return null
  const papers = db.all<{ serial: string }>(
    'SELECT serial FROM late_paper WHERE stay_id = $stayId ORDER BY position',
    { stayId },
  )
  return { ...row, paperSerials: papers.map(({ serial }) => serial) }
}

/** After every character a serial can hold. */
const pastAll = '\u{10FFFF}'

/** Of whom a paper filled by hand begins with these characters; one character would find half the house. */
export function personsOfPaperSerial(db: ReadDb, typed: string, limit: number): number[] {
  const key = serialKey(typed)
  if (key.length < 3) return []
  return db
    .all<{ personId: number }>(
      `SELECT DISTINCT stay.person_id AS personId
       FROM late_paper JOIN stay ON stay.id = late_paper.stay_id
       WHERE late_paper.serial_key >= $key AND late_paper.serial_key < $past
       ORDER BY late_paper.serial_key LIMIT $limit`,
      { key, past: key + pastAll, limit },
    )
    .map(({ personId }) => personId)
}
