// Persons: their details, contacts and when they were last seen. The keys they are found by are in find-store.ts.
import { keysOfPerson } from '../../domain/people/keys-of-person.ts'
import { likenessOf } from '../../domain/people/likeness-keys.ts'
import type { Contact, IdentityStatus, Person, PersonDetails } from '../../domain/people/person.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { NotFoundError, requireChanged, type Change } from '../errors.ts'
import type { By } from './by.ts'
import { toFlag, type Flag } from './columns.ts'
import { insertKeys, rankOf, rankKeys, replaceKeys } from './find-store.ts'
import { removeLikeness, writeLikeness } from './likeness-store.ts'
import { keptIdOf, keysOfMerged, listMergedInto, withMerged } from './merged-store.ts'
import { detailsFromRow, detailsToParams, type DetailsRow } from './person-columns.ts'

type PersonRow = DetailsRow &
  Readonly<{ id: number; uid: string; label: string | null; identity: IdentityStatus; version: number }>

const personColumns = `id, uid, label, identity, version, name, aliases, sex, ethnicity, education, marriage, description, note,
  birth_kind, born_on, estimated_age, estimated_on, birth_unknown_reason,
  document_kind, document_number, document_source, document_reason,
  household_region, household_text, residence_region, residence_text`

type NewPerson = Readonly<{
  uid: string
  origin: string
  details: PersonDetails
  /** The 无名氏 label of a person who comes without a name. */
  label: string | null
  identity: IdentityStatus
  seenAt: number
  /** Comes in with this very transaction: the keys are then written once, in the order they stay in. */
  isInHouse?: boolean
  /** From `searchKeys`: what the find box may be given. */
  keys: readonly string[]
  /** `later` where the caller files all likeness keys at once, sorted, as bulk loading does. */
  likeness?: 'later'
}>

export function insertPerson(db: WriteDb, person: NewPerson, by: By): number {
  const { uid, origin, details, label, identity, seenAt, isInHouse = false } = person
  const { id } = db.run(
    `INSERT INTO person (uid, origin, label, identity, name, aliases, sex, ethnicity, education, marriage,
       description, note,
       birth_kind, born_on, estimated_age, estimated_on, birth_unknown_reason,
       document_kind, document_number, document_source, document_reason,
       household_region, household_text, residence_region, residence_text,
       last_seen_at, is_in_house, changed_by, changed_at)
     VALUES ($uid, $origin, $label, $identity, $name, $aliases, $sex, $ethnicity, $education, $marriage,
       $description, $note,
       $birthKind, $bornOn, $estimatedAge, $estimatedOn, $birthUnknownReason,
       $documentKind, $documentNumber, $documentSource, $documentReason,
       $householdRegion, $householdText, $residenceRegion, $residenceText,
       $seenAt, $isInHouse, $account, $at)`,
    {
      ...detailsToParams(details),
      uid,
      origin,
      label,
      identity,
      seenAt,
      ...by,
      isInHouse: toFlag(isInHouse),
    },
  )
  insertContacts(db, id, details.contacts)
  insertKeys(db, { personId: id, keys: person.keys, rank: rankOf({ lastSeenAt: seenAt, isInHouse }) })
  if (person.likeness !== 'later') writeLikeness(db, id, likenessOf(details, label))
  return id
}

export function findPerson(db: ReadDb, id: number): Person | null {
  const row = db.get<PersonRow>(`SELECT ${personColumns} FROM person WHERE id = $id`, { id })
  if (!row) return null
  const { uid, label, identity, version } = row
  return { id, uid, label, identity, version, ...detailsFromRow(row), contacts: listContacts(db, id) }
}

export function getPerson(db: ReadDb, id: number): Person {
  const person = findPerson(db, id)
  if (!person) throw new NotFoundError('person')
  return person
}

type PersonUpdate = Readonly<{
  id: number
  version: number
  details: PersonDetails
  identity: IdentityStatus
  keys: readonly string[]
  likeness?: 'later'
}>

/** All details at once. @throws StaleError, NotFoundError */
export function updatePerson(
  db: WriteDb,
  { id, version, details, identity, keys, likeness }: PersonUpdate,
  by: By,
): void {
  const { changes } = db.run(
    `UPDATE person SET identity = $identity, name = $name, aliases = $aliases, sex = $sex,
       ethnicity = $ethnicity, education = $education, marriage = $marriage, description = $description, note = $note,
       birth_kind = $birthKind, born_on = $bornOn, estimated_age = $estimatedAge, estimated_on = $estimatedOn,
       birth_unknown_reason = $birthUnknownReason, document_kind = $documentKind,
       document_number = $documentNumber, document_source = $documentSource, document_reason = $documentReason,
       household_region = $householdRegion, household_text = $householdText,
       residence_region = $residenceRegion, residence_text = $residenceText,
       version = version + 1, changed_by = $account, changed_at = $at
     WHERE id = $id AND version = $version AND merged_into IS NULL`,
    { ...detailsToParams(details), id, version, identity, ...by },
  )
  requireChanged(changes, 'person', () => personChange(db, id))
  db.run('DELETE FROM contact WHERE person_id = $id', { id })
  insertContacts(db, id, details.contacts)
  replaceKeys(db, { personId: id, keys: [...keys, ...keysOfMerged(listMergedInto(db, id))] })
  if (likeness !== 'later') fileLikeness(db, id)
}

/** Every key a person is found by, made anew from what is stored; also those of persons merged into this one. */
export function refileKeys(db: WriteDb, id: number): void {
  const person = getPerson(db, id)
  const keys = [...keysOfPerson(person, person.label), ...keysOfMerged(listMergedInto(db, id))]
  replaceKeys(db, { personId: id, keys })
  fileLikeness(db, id)
}

/** The keys of likely-same persons; a person merged into another has none. */
export function fileLikeness(db: WriteDb, id: number): void {
  const person = getPerson(db, id)
  if (keptIdOf(db, id) !== id) return removeLikeness(db, id)
  writeLikeness(db, id, withMerged(likenessOf(person, person.label), listMergedInto(db, id)))
}

/** A person whose name turned out to be no name keeps the label they get now; an old label stays. */
export function labelPerson(db: WriteDb, id: number, label: string): void {
  db.run('UPDATE person SET label = $label WHERE id = $id AND label IS NULL', { id, label })
}

/** Who saved the person last. */
export function personChange(db: ReadDb, id: number): Change | null {
  return (
    db.get<Change>(
      `SELECT person.version, account.name AS by, person.changed_at AS at
       FROM person JOIN account ON account.id = person.changed_by WHERE person.id = $id`,
      { id },
    ) ?? null
  )
}

type Seen = Readonly<{
  at: number
  isInHouse: boolean
  /** A stay was opened: one 人次 more. */
  opened: boolean
}>

/** No version of its own: being seen is no edit. Puts the person's keys in their new order. */
export function markSeen(db: WriteDb, personId: number, { at, isInHouse, opened }: Seen): void {
  const row = db.get<{ lastSeenAt: number; isInHouse: Flag }>(
    `UPDATE person SET last_seen_at = max(last_seen_at, $at), is_in_house = $isInHouse, stays = stays + $opened
     WHERE id = $personId RETURNING last_seen_at AS lastSeenAt, is_in_house AS isInHouse`,
    { personId, at, isInHouse: toFlag(isInHouse), opened: toFlag(opened) },
  )
  if (!row) throw new NotFoundError('person')
  rankKeys(db, personId, rankOf({ lastSeenAt: row.lastSeenAt, isInHouse: row.isInHouse === 1 }))
}

/** After a stay was voided: counts what is left. Somebody with no other stay was last seen at the mistake. */
export function recountStays(db: WriteDb, personId: number): void {
  const row = db.get<{ lastSeenAt: number; isInHouse: Flag }>(
    `UPDATE person SET
       stays = (SELECT count(*) FROM stay WHERE person_id = $personId AND voided_at IS NULL),
       is_in_house = EXISTS (SELECT 1 FROM stay WHERE person_id = $personId AND open_state IS NOT NULL),
       last_seen_at = coalesce((SELECT max(max(opened_at, coalesce(exit_at, 0))) FROM stay
         WHERE person_id = $personId AND voided_at IS NULL), last_seen_at)
     WHERE id = $personId RETURNING last_seen_at AS lastSeenAt, is_in_house AS isInHouse`,
    { personId },
  )
  if (!row) throw new NotFoundError('person')
  rankKeys(db, personId, rankOf({ lastSeenAt: row.lastSeenAt, isInHouse: row.isInHouse === 1 }))
}

function listContacts(db: ReadDb, personId: number): Contact[] {
  return db.all<Contact>(
    'SELECT name, relation, phone, address FROM contact WHERE person_id = $personId ORDER BY position',
    { personId },
  )
}

function insertContacts(db: WriteDb, personId: number, contacts: readonly Contact[]): void {
  contacts.forEach(({ name, relation, phone, address }, index) => {
    db.run(
      `INSERT INTO contact (person_id, position, name, relation, phone, address)
       VALUES ($personId, $position, $name, $relation, $phone, $address)`,
      { personId, position: index + 1, name, relation, phone, address },
    )
  })
}
