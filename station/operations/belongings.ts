// Belongings at the door: the security check (R07), and what the station takes into custody (R10). Nothing here stops
// anybody; what becomes of the items afterwards is in custody-ends.ts.
import type { InferContractRouterInputs } from '@orpc/contract'
import type { CustodyThing } from '../../domain/belongings/custody-item.ts'
import type { SecurityFinding, SecurityOutcome } from '../../domain/belongings/security-check.ts'
import {
  findCustodyItem,
  insertCustodyItem,
  isSealOfOther,
  updateCustodyThing,
} from '../../db/stores/custody-store.ts'
import { deleteDraft } from '../../db/stores/draft-store.ts'
import { attachPhoto } from '../../db/stores/photo-store.ts'
import { insertSecurityCheck } from '../../db/stores/security-store.ts'
import { getStay, type StoredStay } from '../../db/stores/stay-store.ts'
import type { belongingsContract } from '../contract/belongings.ts'
import { found, read, write, type Writing } from '../operation.ts'
import { invalid } from '../refusal.ts'
import { viewBelongings } from './belongings-view.ts'
import { withTheirs } from './conflicts.ts'
import { askForItemsLeft } from './custody-ends.ts'
import { notInFuture, notVoid } from './field-checks.ts'
import { closeTasksOf } from './tasks.ts'

type Inputs = InferContractRouterInputs<typeof belongingsContract>
type Path = readonly (string | number)[]

export const ofStay = read((reading, { stayId }: Inputs['ofStay']) => viewBelongings(reading, stayId))

export const recordSecurity = write((writing, { check }: Inputs['recordSecurity']) => {
  const { db, core, station, now, by, touch } = writing
  const stay = getStay(db, check.stayId)
  notVoid(stay)
  notInFuture(check.checkedAt, now, ['check', 'checkedAt'])
  const { id, findingIds } = insertSecurityCheck(db, { uid: core.newUid(), origin: station.uid, check }, by)
  touch({ record: `security-check:${id}`, old: null, new: check })
  findingsOf(check.outcome).forEach((finding, index) => {
    const thing = thingOf(finding)
    if (thing === null) return
    const path = ['check', 'outcome', 'findings', index, 'fate']
    take(writing, { stay, thing, takenAt: check.checkedAt, findingId: findingIds[index] ?? null, path })
  })
  closeTasksOf(writing, { stayId: stay.id, code: 'security-check', how: howDone[check.outcome.kind] })
  return viewBelongings(writing, stay.id)
})

/** What the task list says of it; a refusal is an answer too, nobody is searched by force. */
const howDone: Readonly<Record<SecurityOutcome['kind'], string>> = {
  done: '已做安全检查并记录',
  refused: '本人拒绝安全检查，已记录',
}

function findingsOf(outcome: SecurityOutcome): readonly SecurityFinding[] {
  return outcome.kind === 'done' ? outcome.findings : []
}

/** The item a finding becomes; null where the station does not keep it. */
function thingOf({ what, count, kind, fate }: SecurityFinding): CustodyThing | null {
  if (fate.kind !== 'in-custody') return null
  const { sealNumber, place } = fate
  const isSharp = kind === 'sharp' || kind === 'controlled-knife'
  const unknown = { features: '', amountFen: null, cardTail: '', photoIds: [] }
  return { ...unknown, name: what, count, kind: isSharp ? 'sharp' : 'other', sealNumber, place }
}

export const putInCustody = write((writing, { stayId, takenAt, items, draftId }: Inputs['putInCustody']) => {
  const { db, now } = writing
  const stay = getStay(db, stayId)
  notVoid(stay)
  notInFuture(takenAt, now, ['takenAt'])
  items.forEach((thing, index) =>
    take(writing, { stay, thing, takenAt, findingId: null, path: ['items', index] }),
  )
  if (draftId !== null) deleteDraft(db, draftId)
  // Found in the room after somebody left: it waits to be claimed like the rest.
  if (stay.state.kind === 'closed') askForItemsLeft(writing, stayId)
  return viewBelongings(writing, stayId)
})

type Taking = Readonly<{
  stay: StoredStay
  thing: CustodyThing
  takenAt: number
  findingId: number | null
  path: Path
}>

function take(writing: Writing, { stay, thing, takenAt, findingId, path }: Taking): void {
  const { db, core, station, by, touch } = writing
  checkThing(writing, { stay, thing, path })
  const row = { uid: core.newUid(), origin: station.uid, stayId: stay.id, takenAt, findingId, thing }
  const id = insertCustodyItem(db, row, by)
  touch({ record: `custody-item:${id}`, old: null, new: { stayId: stay.id, takenAt, ...thing } })
}

/** A seal closes one person's bag at a time; a photo is this person's or nobody's yet. */
function checkThing({ db }: Writing, { stay, thing, path }: Pick<Taking, 'stay' | 'thing' | 'path'>): void {
  if (isSealOfOther(db, { sealNumber: thing.sealNumber, stayId: stay.id }))
    throw invalid([...path, 'sealNumber'], 'seal-in-use')
  thing.photoIds.forEach((id, index) => {
    if (!attachPhoto(db, { id, personId: stay.personId }))
      throw invalid([...path, 'photoIds', index], 'not-in-list')
  })
}

export const correctItem = write((writing, { id, version, item }: Inputs['correctItem']) => {
  const { db, by, touch } = writing
  const before = found(findCustodyItem(db, id), 'custody-item')
  checkThing(writing, { stay: getStay(db, before.stayId), thing: item, path: ['item'] })
  withTheirs(
    () => ({ item: before.thing }),
    () => updateCustodyThing(db, { id, version, thing: item }, by),
  )
  touch({ record: `custody-item:${id}`, old: before.thing, new: item })
  return viewBelongings(writing, before.stayId)
})
