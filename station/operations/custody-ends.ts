// What becomes of the things in custody: given back, left behind, handed to the police, destroyed with consent.
// Giving back is possible at any time (R37): while the person is here, on the way, and long after they left.
import type { InferContractRouterInputs } from '@orpc/contract'
import { isWithStation, mayBecome, type CustodyState } from '../../domain/belongings/custody-item.ts'
import {
  countInCustody,
  endCustody,
  findCustodyItem,
  listCustodyItems,
} from '../../db/stores/custody-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import type { belongingsContract } from '../contract/belongings.ts'
import { found, write, type Writing } from '../operation.ts'
import { invalid } from '../refusal.ts'
import { viewBelongings } from './belongings-view.ts'
import { withTheirs } from './conflicts.ts'
import { notInFuture } from './field-checks.ts'
import { closeTasksOf, openTasks } from './tasks.ts'

type Inputs = InferContractRouterInputs<typeof belongingsContract>

export const returnItems = write((writing, { returning, ...chosen }: Inputs['returnItems']) =>
  end(writing, {
    ...chosen,
    at: returning.at,
    path: ['returning', 'at'],
    state: { kind: 'returned', returning },
  }),
)

type HandedOn = Pick<Inputs['returnItems'], 'stayId' | 'items' | 'returning'> &
  Readonly<{ path: readonly string[] }>

/** Within the handover of an escort: what was carried along is given to whoever takes the person over. */
export function handOn(writing: Writing, { returning, ...chosen }: HandedOn): void {
  const itemsPath = ['belongings', 'items']
  end(writing, { ...chosen, itemsPath, at: returning.at, state: { kind: 'returned', returning } })
}

export const markUnclaimed = write((writing, { at, note, ...chosen }: Inputs['markUnclaimed']) => {
  // While somebody is here nothing of theirs is unclaimed; it would be a way around R11.
  if (getStay(writing.db, chosen.stayId).state.kind === 'open') throw invalid(['stayId'], 'still-here')
  return end(writing, { ...chosen, at, path: ['at'], state: { kind: 'unclaimed', at, note } })
})

export const toPolice = write((writing, { at, receipt, ...chosen }: Inputs['toPolice']) =>
  end(writing, { ...chosen, at, path: ['at'], state: { kind: 'to-police', at, receipt } }),
)

export const destroy = write((writing, { at, destruction, ...chosen }: Inputs['destroy']) =>
  end(writing, { ...chosen, at, path: ['at'], state: { kind: 'destroyed', at, destruction } }),
)

type Ending = Readonly<{
  stayId: number
  items: readonly Readonly<{ id: number; version: number }>[]
  at: number
  /** Of the instant within the input. */
  path: readonly string[]
  itemsPath?: readonly string[]
  state: Exclude<CustodyState, { kind: 'in-custody' }>
}>

function end(writing: Writing, { stayId, items, at, path, itemsPath = ['items'], state }: Ending) {
  const { db, now, by, touch } = writing
  getStay(db, stayId)
  notInFuture(at, now, path)
  items.forEach(({ id, version }, index) => {
    const before = found(findCustodyItem(db, id), 'custody-item')
    if (before.stayId !== stayId) throw invalid([...itemsPath, index, 'id'], 'other-stay')
    if (at < before.takenAt) throw invalid(path, 'before-custody')
    // A stale version says who was faster; the same version in an end that cannot follow is this worker's mistake.
    if (version === before.version && !mayBecome(before.state.kind, state.kind))
      throw invalid([...itemsPath, index, 'id'], 'ended-already')
    withTheirs(
      () => ({ items: [{ id, version: before.version }] }),
      () => endCustody(db, { id, version, state }, by),
    )
    touch({ record: `custody-item:${id}`, old: { state: before.state }, new: { state } })
  })
  if (!listCustodyItems(db, stayId).some(isWithStation))
    closeTasksOf(writing, { stayId, code: 'unclaimed-property', how: '物品已全部处理' })
  return viewBelongings(writing, stayId)
}

/** Somebody has left, however it was, and the station still holds things of theirs: somebody has to see to them. */
export function askForItemsLeft(writing: Writing, stayId: number): void {
  const count = countInCustody(writing.db, stayId)
  if (count > 0) openTasks(writing, { stayId, gateCheckId: null }, [{ code: 'unclaimed-property' }])
}
