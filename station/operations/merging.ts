// One person who was entered twice: looked at side by side, made one, and made two again. The old row stays and leads
// to the kept one, with its number and name. Only what moved goes back; what was written since stays where it is.
import type { InferContractRouterInputs } from '@orpc/contract'
import { displayName, type Person } from '../../domain/people/person.ts'
import { regionPath } from '../../domain/people/regions.ts'
import { keptIdOf } from '../../db/stores/merged-store.ts'
import {
  getMerge,
  insertMerge,
  listMergesInto,
  moveBack,
  moveToKept,
  undoMerge,
  type Moved,
} from '../../db/stores/merge-store.ts'
import { getPerson, personChange, recountStays, refileKeys } from '../../db/stores/person-store.ts'
import { findFaceOfPerson } from '../../db/stores/photo-store.ts'
import { findOpenStayOfPerson, listStaysOfPerson } from '../../db/stores/stay-store.ts'
import type { MergeView } from '../contract/likely-same.ts'
import type { peopleContract } from '../contract/people.ts'
import { found, read, write, type Reading, type Writing } from '../operation.ts'
import { invalid, Refusal } from '../refusal.ts'
import { checkDetails } from './field-checks.ts'
import { changePerson, detailsOf } from './intake.ts'
import { keepFinal } from './registrations.ts'

type Inputs = InferContractRouterInputs<typeof peopleContract>
type Pair = Readonly<{ keptId: number; mergedId: number }>

export const mergePreview = read((reading, pair: Inputs['mergePreview']) => ({
  kept: sideOf(reading, pair.keptId),
  merged: sideOf(reading, pair.mergedId),
  because: hindranceOf(reading, pair),
}))

function sideOf({ db, core }: Reading, id: number) {
  const person = getPerson(db, keptIdOf(db, id))
  return {
    person,
    householdPath:
      person.household.region === null ? '' : regionPath(core.law.regions(), person.household.region),
    photoId: findFaceOfPerson(db, person.id)?.id ?? null,
    stays: listStaysOfPerson(db, person.id).map(({ id: stayId, number, arrivedAt, state }) => ({
      id: stayId,
      number,
      arrivedAt,
      leftAt: state.kind === 'closed' ? state.exit.at : null,
    })),
  }
}

/** One person cannot hold two open stays: one of them ends first, or was a mistake and is voided. */
function hindranceOf(
  { db }: Pick<Reading, 'db'>,
  { keptId, mergedId }: Pair,
): 'same-person' | 'both-in-house' | null {
  if (keptIdOf(db, keptId) === keptIdOf(db, mergedId)) return 'same-person'
  const areBothHere = [keptId, mergedId].every((id) => findOpenStayOfPerson(db, id) !== null)
  return areBothHere ? 'both-in-house' : null
}

export const merge = write((writing, input: Inputs['merge']) => {
  const { db, by, touch } = writing
  const { keptId, mergedId, details, reason } = input
  const [kept, merged] = [getPerson(db, keptId), getPerson(db, mergedId)]
  const because = hindranceOf(writing, input)
  if (because !== null) throw invalid(['mergedId'], because)
  if (keptIdOf(db, keptId) !== keptId || keptIdOf(db, mergedId) !== mergedId)
    throw invalid(['mergedId'], 'merged-already')
  if (merged.version !== input.mergedVersion) throw staleMerged(writing, merged)
  checkDetails(writing, details, ['details'])
  const moved = moveToKept(db, { keptId, mergedId })
  const openStayId = findOpenStayOfPerson(db, keptId)?.id ?? null
  keepFinal(writing, openStayId, () =>
    changePerson(writing, { id: keptId, version: input.keptVersion, details }),
  )
  recount(writing, { keptId, mergedId })
  const keptVersion = getPerson(db, keptId).version
  const mergeId = insertMerge(
    db,
    { keptId, mergedId, moved, keptBefore: kept, mergedBefore: merged, keptVersion, reason },
    by,
  )
  touch({ record: `person:${mergedId}`, old: { mergedInto: null }, new: { mergedInto: keptId, reason } })
  touchMoved(writing, moved, { from: mergedId, to: keptId })
  return { mergeId, keptId }
})

function staleMerged({ db }: Writing, merged: Person): Refusal {
  const change = found(personChange(db, merged.id), 'person')
  return new Refusal('conflict', { record: 'person', ...change, theirs: { details: detailsOf(merged) } })
}

function recount({ db }: Writing, { keptId, mergedId }: Pair): void {
  recountStays(db, keptId)
  recountStays(db, mergedId)
}

function touchMoved({ touch }: Writing, moved: Moved, { from, to }: { from: number; to: number }): void {
  for (const id of moved.stayIds)
    touch({ record: `stay:${id}`, old: { personId: from }, new: { personId: to } })
  for (const id of moved.photoIds)
    touch({ record: `photo:${id}`, old: { personId: from }, new: { personId: to } })
}

export const unmerge = write((writing, { mergeId, reason }: Inputs['unmerge']) => {
  const { db, by, touch } = writing
  const { keptId, mergedId, moved, keptBefore, keptVersion, undoneAt } = getMerge(db, mergeId)
  if (undoneAt !== null) throw invalid(['mergeId'], 'undone-already')
  if (keptIdOf(db, keptId) !== keptId) throw invalid(['mergeId'], 'later-merge-first')
  const areDetailsBack = getPerson(db, keptId).version === keptVersion
  moveBack(db, { keptId, mergedId }, moved)
  undoMerge(db, mergeId, by)
  if (areDetailsBack) restore(writing, keptBefore, keptVersion)
  else refileKeys(db, keptId)
  refileKeys(db, mergedId)
  recount(writing, { keptId, mergedId })
  touch({ record: `person:${mergedId}`, old: { mergedInto: keptId }, new: { mergedInto: null, reason } })
  touchMoved(writing, moved, { from: keptId, to: mergedId })
  return { keptId, mergedId, areDetailsBack }
})

function restore(writing: Writing, before: Person, version: number): void {
  const openStayId = findOpenStayOfPerson(writing.db, before.id)?.id ?? null
  keepFinal(writing, openStayId, () =>
    changePerson(writing, { id: before.id, version, details: detailsOf(before) }),
  )
}

/** For the person's page: who was found to be this one, and can be parted again. */
export function mergesOf({ db }: Reading, keptId: number): MergeView[] {
  return listMergesInto(db, keptId).map(({ id, mergedId, mergedBefore, moved, reason, by, at }) => ({
    id,
    mergedId,
    name: displayName(mergedBefore),
    documentNumber: mergedBefore.document.kind === '99' ? '' : mergedBefore.document.number,
    stays: moved.stayIds.length,
    reason,
    by,
    at,
  }))
}
