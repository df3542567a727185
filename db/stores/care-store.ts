// Care entries: only ever added. A correction is a new entry that names the old one, which stays readable.
import type { CareContent, CareEntry, NewCareEntry } from '../../domain/care/care-entry.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'
import { fromJson } from './columns.ts'

type CareRow = Readonly<Omit<CareEntry, 'content'> & { content: string }>

const selectEntries = `
  SELECT entry.id, entry.stay_id AS stayId, entry.happened_at AS happenedAt, entry.written_at AS writtenAt,
    account.name AS writtenBy, entry.content, entry.remark, entry.corrects_id AS correctsId,
    (SELECT later.id FROM care_entry later WHERE later.corrects_id = entry.id) AS correctedById
  FROM care_entry entry JOIN account ON account.id = entry.written_by`

function fromRow(row: CareRow): CareEntry {
  return { ...row, content: fromJson<CareContent>(row.content) }
}

type NewRow = Readonly<{ uid: string; origin: string; entry: NewCareEntry }>

/** Fails where the entry to be corrected was corrected already. */
export function insertCareEntry(db: WriteDb, { uid, origin, entry }: NewRow, by: By): number {
  const { stayId, happenedAt, content, remark, correctsId } = entry
  return db.run(
    `INSERT INTO care_entry (uid, origin, stay_id, kind, happened_at, written_at, written_by, temperature_tenths,
       content, remark, corrects_id)
     VALUES ($uid, $origin, $stayId, $kind, $happenedAt, $at, $account, $tenths, $content, $remark, $correctsId)`,
    {
      uid,
      origin,
      stayId,
      happenedAt,
      remark,
      correctsId,
      kind: content.kind,
      tenths: measuredTenths(content),
      content: JSON.stringify(content),
      ...by,
    },
  ).id
}

function measuredTenths(content: CareContent): number | null {
  return content.kind === 'temperature' && content.reading.kind === 'measured' ? content.reading.tenths : null
}

export function findCareEntry(db: ReadDb, id: number): CareEntry | null {
  const row = db.get<CareRow>(`${selectEntries} WHERE entry.id = $id`, { id })
  return row ? fromRow(row) : null
}

type CarePage = Readonly<{
  stayId: number
  /** The last entry of the page before; null for the first page. */
  before: number | null
  limit: number
}>

/** Last happened first; what happened at the same instant, last written first. */
export function listCareEntries(db: ReadDb, { stayId, before, limit }: CarePage): CareEntry[] {
  const order = 'ORDER BY entry.happened_at DESC, entry.id DESC LIMIT $limit'
  const rows =
    before === null
      ? db.all<CareRow>(`${selectEntries} WHERE entry.stay_id = $stayId ${order}`, { stayId, limit })
      : db.all<CareRow>(
          `${selectEntries} WHERE entry.stay_id = $stayId AND (entry.happened_at, entry.id) <
             (SELECT happened_at, id FROM care_entry WHERE id = $before) ${order}`,
          { stayId, before, limit },
        )
  return rows.map(fromRow)
}

export function countCareEntries(db: ReadDb, stayId: number): number {
  const row = db.get<{ n: number }>('SELECT count(*) AS n FROM care_entry WHERE stay_id = $stayId', {
    stayId,
  })
  return row?.n ?? 0
}
