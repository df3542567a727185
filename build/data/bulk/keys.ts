// Search keys in bulk. Kept aside while persons come and go, and filed once, sorted: the table is one big index, and
// millions of rows at random places would cost more than all the rest.
import type { Connection, WriteDb } from '../../../db/connection.ts'
import { rankOf } from '../../../db/stores/find-store.ts'

export function openKeys(db: Connection): void {
  db.raw.exec('CREATE TEMP TABLE kept_keys (person_id INTEGER PRIMARY KEY, keys TEXT NOT NULL) STRICT')
  db.raw.function('rank_of', { deterministic: true }, (lastSeenAt: unknown, isInHouse: unknown) =>
    BigInt(rankOf({ lastSeenAt: Number(lastSeenAt), isInHouse: isInHouse === 1 })),
  )
}

export function keepKeys(db: WriteDb, personId: number, keys: readonly string[]): void {
  db.run('INSERT OR REPLACE INTO kept_keys (person_id, keys) VALUES ($personId, $list)', {
    personId,
    list: JSON.stringify([...new Set(keys)]),
  })
}

type Seen = Readonly<{ at: number; isInHouse: 0 | 1; opened: 0 | 1 }>

/** As `markSeen` of person-store.ts, without a new place for the keys: their ranks come at the end. */
export function markSeenOnly(db: WriteDb, personId: number, seen: Seen): void {
  db.run(
    `UPDATE person SET last_seen_at = max(last_seen_at, $at), is_in_house = $isInHouse, stays = stays + $opened
     WHERE id = $personId`,
    { personId, ...seen },
  )
}

/** The rows find-store.ts would have come to: each person's last keys under the last rank. */
export function fileKeys(db: Connection): void {
  db.run(
    `UPDATE person_keys SET keys = kept_keys.keys, rank = rank_of(person.last_seen_at, person.is_in_house)
     FROM kept_keys JOIN person ON person.id = kept_keys.person_id
     WHERE person_keys.person_id = kept_keys.person_id`,
  )
  db.run(
    `INSERT INTO person_key (key, rank, person_id)
     SELECT entry.value, person_keys.rank, person_keys.person_id
     FROM person_keys, json_each(person_keys.keys) AS entry
     ORDER BY entry.value, person_keys.rank, person_keys.person_id`,
  )
  db.raw.exec('DROP TABLE kept_keys')
}
