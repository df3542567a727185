// Search keys, and those of likely-same persons, in bulk. Kept aside while persons come and go, and filed once, sorted: the table is one big index, and
// millions of rows at random places would cost more than all the rest.
import type { Connection, WriteDb } from '../../../db/connection.ts'
import { rankOf } from '../../../db/stores/find-store.ts'
import { keysOfPerson } from '../../../domain/people/keys-of-person.ts'
import { likenessOf } from '../../../domain/people/likeness-keys.ts'
import type { PersonDetails } from '../../../domain/people/person.ts'

export function openKeys(db: Connection): void {
  db.raw.exec('CREATE TEMP TABLE kept_keys (person_id INTEGER PRIMARY KEY, keys TEXT NOT NULL) STRICT')
  db.raw.exec(
    `CREATE TEMP TABLE kept_likeness (person_id INTEGER PRIMARY KEY, born INTEGER NOT NULL, sex INTEGER NOT NULL,
       region INTEGER NOT NULL, keys TEXT NOT NULL) STRICT`,
  )
  db.raw.function('rank_of', { deterministic: true }, (lastSeenAt: unknown, isInHouse: unknown) =>
    BigInt(rankOf({ lastSeenAt: Number(lastSeenAt), isInHouse: isInHouse === 1 })),
  )
}

type Named = Readonly<{ details: PersonDetails; label: string | null }>

export function keepKeys(db: WriteDb, personId: number, { details, label }: Named): void {
  db.run('INSERT OR REPLACE INTO kept_keys (person_id, keys) VALUES ($personId, $list)', {
    personId,
    list: JSON.stringify([...new Set(keysOfPerson(details, label))]),
  })
  const { keys, born, sex, region } = likenessOf(details, label)
  db.run(
    `INSERT OR REPLACE INTO kept_likeness (person_id, born, sex, region, keys)
     VALUES ($personId, $born, $sex, $region, $list)`,
    { personId, born, sex, region, list: JSON.stringify(keys) },
  )
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
  fileLikeness(db)
  db.raw.exec('DROP TABLE kept_keys')
  db.raw.exec('DROP TABLE kept_likeness')
}

/** The rows likeness-store.ts would have come to. */
function fileLikeness(db: Connection): void {
  db.run(
    `INSERT INTO person_likeness (person_id, born, keys)
     SELECT person_id, born, keys FROM kept_likeness ORDER BY person_id`,
  )
  db.run(
    `INSERT INTO likeness_key (key, born, person_id, sex, region)
     SELECT entry.value, kept.born, kept.person_id, kept.sex, kept.region
     FROM kept_likeness AS kept, json_each(kept.keys) AS entry
     ORDER BY entry.value, kept.born, kept.person_id`,
  )
}
