// Types every pair of the noise model into a file that holds the one it is held against, in a crowd, and counts what
// the card would have shown. Used by the test with a small crowd and by the bench with the megacity.
import type { Connection } from '../../db/connection.ts'
import { findLikelySame } from '../../db/stores/likely-same-store.ts'
import { insertPerson } from '../../db/stores/person-store.ts'
import { makePerson } from '../../build/data/persons.ts'
import { makeName } from '../../build/data/names.ts'
import { randomOf } from '../../build/data/random.ts'
import { syntheticCounties } from '../../build/data/regions.ts'
import type { Likeness } from '../../domain/people/likely-same.ts'
import { nothingTyped, type TypedPerson } from '../../domain/people/typed-person.ts'
import type { PersonDetails } from '../../domain/people/person.ts'
import { addDays } from '../../domain/shared/civil-day.ts'
import { makePairs, type Half } from './noise/pairs.ts'
import { typedOn } from './noise/stored-people.ts'

export type Confusion = { pairs: number; likely: number; listed: number; others: number }

export type Accuracy = Readonly<{
  pairs: number
  /** Of everybody shown as likely, how many were the one. */
  precision: number
  /** Of those who were in the file, how many were shown as likely, and at all. */
  recall: number
  listed: number
  /** Of doubles that are somebody else, how many were shown as likely. */
  doublesLikely: number
  byKind: ReadonlyMap<string, Confusion>
}>

const nobody: ReadonlySet<number> = new Set()
const by = { account: 1, at: 0 }

/** An account for whoever is inserted, where the file has none. */
export function openFile(db: Connection): void {
  db.run(
    `INSERT OR IGNORE INTO account (id, uid, origin, name, pin_hash, language, active, changed_at)
     VALUES (1, 'noise', 'noise', '测试', '', 'zh-CN', 1, 0)`,
  )
}

function keep(db: Connection, uid: string, details: PersonDetails): number {
  const label = details.name === null ? `无名氏-${uid}` : null
  return insertPerson(
    db,
    { uid, origin: 'noise', details, label, identity: 'claimed', seenAt: 0, keys: [] },
    by,
  )
}

/** Persons nobody asks about, of another seed than the pairs'. */
export function addCrowd(db: Connection, count: number): void {
  for (let n = 0; n < count; n += 1)
    keep(
      db,
      `crowd-${n}`,
      makePerson(31, n, { firstDay: addDays(typedOn, -((n * 7) % 2000)), visit: 0, wish: {} }).details,
    )
}

/** @returns what was found; the persons of the pairs stay in the file */
export function measureHalf(db: Connection, half: Half, count: number): Accuracy {
  const pairs = makePairs(half, count).map((pair, index) => ({
    ...pair,
    id: keep(db, `${half}-${index}`, pair.stored.details),
  }))
  const byKind = new Map<string, Confusion>()
  for (const { kind, typed, id } of pairs) {
    const row = byKind.get(kind) ?? { pairs: 0, likely: 0, listed: 0, others: 0 }
    byKind.set(kind, row)
    note(row, findLikelySame(db, { typed, asOf: typedOn, companions: nobody }), id)
  }
  return summed(pairs, byKind)
}

function note(row: Confusion, found: readonly Likeness[], id: number): void {
  const likely = found.filter(({ level }) => level === 'likely')
  row.pairs += 1
  row.likely += Number(likely.some((one) => one.id === id))
  row.listed += Number(found.some((one) => one.id === id))
  row.others += likely.filter((one) => one.id !== id).length
}

function summed(
  pairs: readonly Readonly<{ kind: string; isSame: boolean }>[],
  byKind: ReadonlyMap<string, Confusion>,
): Accuracy {
  const sameKinds = new Set(pairs.filter(({ isSame }) => isSame).map(({ kind }) => kind))
  const total = { right: 0, wrong: 0, same: 0, listed: 0, doubles: 0, doublesLikely: 0 }
  for (const [kind, { pairs: count, likely, listed, others }] of byKind) {
    total.wrong += others
    if (sameKinds.has(kind)) {
      total.right += likely
      total.same += count
      total.listed += listed
    } else {
      total.wrong += likely
      total.doubles += count
      total.doublesLikely += likely
    }
  }
  return {
    pairs: pairs.length,
    precision: total.right / Math.max(1, total.right + total.wrong),
    recall: total.right / Math.max(1, total.same),
    listed: total.listed / Math.max(1, total.same),
    doublesLikely: total.doublesLikely / Math.max(1, total.doubles),
    byKind,
  }
}

/** Newcomers with names like everybody's: how many persons of the file are called likely, in all. */
export function falseLikely(db: Connection, count: number, fullness: 'name' | 'age' | 'home'): number {
  let wrong = 0
  for (let n = 0; n < count; n += 1)
    wrong += findLikelySame(db, { typed: newcomer(n, fullness), asOf: typedOn, companions: nobody }).filter(
      ({ level }) => level === 'likely',
    ).length
  return wrong
}

function newcomer(n: number, fullness: 'name' | 'age' | 'home'): TypedPerson {
  const random = randomOf(606, n)
  const sex = random.chance(0.75) ? 'male' : 'female'
  const { name } = makeName(random, sex)
  const age = Math.round(random.between(16, 80))
  const region = random.pick(syntheticCounties).code
  return {
    ...nothingTyped,
    name,
    ...(fullness === 'name' ? {} : { sex, age }),
    ...(fullness === 'home' ? { region } : {}),
  }
}

export function accuracyLines(half: Half, accuracy: Accuracy): readonly string[] {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`
  const { pairs, precision, recall, listed, doublesLikely, byKind } = accuracy
  return [
    `${half}: ${pairs} pairs, precision ${percent(precision)}, recall as likely ${percent(recall)}, listed ${percent(listed)}, doubles called likely ${percent(doublesLikely)}`,
    ...[...byKind].map(
      ([kind, row]) =>
        `  ${kind.padEnd(26)} ${String(row.pairs).padStart(4)} pairs  ${String(row.likely).padStart(4)} likely  ${String(row.listed).padStart(4)} listed  ${String(row.others).padStart(3)} others likely`,
    ),
  ]
}
