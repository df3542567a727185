// The custody register: items taken over, corrected against their version, and ended once or claimed late.
// An item is never deleted and its number never given again.
import type {
  CustodyItem,
  CustodyKind,
  CustodyState,
  CustodyThing,
} from '../../domain/belongings/custody-item.ts'
import type { Params, ReadDb, WriteDb } from '../connection.ts'
import { requireChanged, type Change } from '../errors.ts'
import type { By } from './by.ts'
import { filled, fromJson } from './columns.ts'

type ItemRow = Readonly<
  Omit<CustodyItem, 'thing' | 'state'> &
    Omit<CustodyThing, 'photoIds'> & {
      kind: CustodyKind
      photoIds: string
      state: CustodyState['kind']
      ending: string | null
    }
>

const selectItems = `
  SELECT item.id, item.stay_id AS stayId, item.number, item.finding_id AS findingId, item.name, item.count,
    item.kind, item.features, item.amount_fen AS amountFen, item.card_tail AS cardTail,
    item.seal_number AS sealNumber, item.place, item.photo_ids AS photoIds, item.taken_at AS takenAt,
    taker.name AS takenBy, item.state, item.ending, ender.name AS endedBy, item.version
  FROM custody_item item
  JOIN account taker ON taker.id = item.taken_by
  LEFT JOIN account ender ON ender.id = item.ended_by`

function fromRow(row: ItemRow): CustodyItem {
  const { name, count, kind, features, amountFen, cardTail, sealNumber, place, photoIds, ending, ...rest } =
    row
  return {
    ...rest,
    thing: {
      name,
      count,
      kind,
      features,
      amountFen,
      cardTail,
      sealNumber,
      place,
      photoIds: fromJson<number[]>(photoIds),
    },
    state:
      row.state === 'in-custody'
        ? { kind: 'in-custody' }
        : fromJson<Exclude<CustodyState, { kind: 'in-custody' }>>(filled(ending, 'ending')),
  }
}

type NewItem = Readonly<{
  uid: string
  origin: string
  stayId: number
  takenAt: number
  findingId: number | null
  thing: CustodyThing
}>

/** Takes the next number of the stay; the caller's transaction is IMMEDIATE, so no other desk takes the same. */
export function insertCustodyItem(db: WriteDb, { thing, ...item }: NewItem, by: By): number {
  return db.run(
    `INSERT INTO custody_item (uid, origin, stay_id, number, finding_id, name, count, kind, features, amount_fen,
       card_tail, seal_number, place, photo_ids, taken_at, taken_by, changed_by, changed_at)
     VALUES ($uid, $origin, $stayId,
       (SELECT coalesce(max(number), 0) + 1 FROM custody_item WHERE stay_id = $stayId),
       $findingId, $name, $count, $kind, $features, $amountFen,
       $cardTail, $sealNumber, $place, $photoIds, $takenAt, $account, $account, $at)`,
    { ...toParams(thing), ...item, ...by },
  ).id
}

function toParams({ photoIds, ...thing }: CustodyThing): Params {
  return { ...thing, photoIds: JSON.stringify(photoIds) }
}

export function findCustodyItem(db: ReadDb, id: number): CustodyItem | null {
  const row = db.get<ItemRow>(`${selectItems} WHERE item.id = $id`, { id })
  return row ? fromRow(row) : null
}

/** In the order of their numbers. */
export function listCustodyItems(db: ReadDb, stayId: number): CustodyItem[] {
  return db
    .all<ItemRow>(`${selectItems} WHERE item.stay_id = $stayId ORDER BY item.number`, { stayId })
    .map(fromRow)
}

/** What the station still holds for the stay and nobody has declared unclaimed. */
export function countInCustody(db: ReadDb, stayId: number): number {
  const row = db.get<{ n: number }>(
    "SELECT count(*) AS n FROM custody_item WHERE stay_id = $stayId AND state = 'in-custody'",
    { stayId },
  )
  return row?.n ?? 0
}

/** Whether another stay's thing, still with the station, lies under this seal. */
export function isSealOfOther(
  db: ReadDb,
  { sealNumber, stayId }: { sealNumber: string; stayId: number },
): boolean {
  return (
    db.get(
      `SELECT 1 FROM custody_item INDEXED BY custody_item_seal
       WHERE seal_number = $sealNumber AND seal_number <> '' AND state IN ('in-custody', 'unclaimed')
         AND stay_id <> $stayId LIMIT 1`,
      { sealNumber, stayId },
    ) !== undefined
  )
}

type ThingChange = Readonly<{ id: number; version: number; thing: CustodyThing }>

/** @throws StaleError, NotFoundError */
export function updateCustodyThing(db: WriteDb, { id, version, thing }: ThingChange, by: By): void {
  const { changes } = db.run(
    `UPDATE custody_item SET name = $name, count = $count, kind = $kind, features = $features,
       amount_fen = $amountFen, card_tail = $cardTail, seal_number = $sealNumber, place = $place,
       photo_ids = $photoIds, version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version`,
    { ...toParams(thing), id, version, ...by },
  )
  requireChanged(changes, 'custody-item', () => itemChange(db, id))
}

type Ending = Readonly<{ id: number; version: number; state: Exclude<CustodyState, { kind: 'in-custody' }> }>

/** @throws StaleError, NotFoundError */
export function endCustody(db: WriteDb, { id, version, state }: Ending, by: By): void {
  const { changes } = db.run(
    `UPDATE custody_item SET state = $state, ending = $ending, ended_by = $account,
       version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version`,
    { id, version, state: state.kind, ending: JSON.stringify(state), ...by },
  )
  requireChanged(changes, 'custody-item', () => itemChange(db, id))
}

/** Who saved the item last. */
function itemChange(db: ReadDb, id: number): Change | null {
  return (
    db.get<Change>(
      `SELECT item.version, account.name AS by, item.changed_at AS at
       FROM custody_item item JOIN account ON account.id = item.changed_by WHERE item.id = $id`,
      { id },
    ) ?? null
  )
}
