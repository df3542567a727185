// A family moves as one: everybody in the house to beds of one room, in one transaction, or nobody at all.
import type { InferContractRouterInputs } from '@orpc/contract'
import { isAway } from '../../domain/intake/absence.ts'
import { placeAnswer, type PlaceAnswer } from '../../domain/intake/place-answer.ts'
import { leaveBed, type BedRow } from '../../db/stores/bed-store.ts'
import { hasFamily, listMembers } from '../../db/stores/family-store.ts'
import { setStayState } from '../../db/stores/stay-store.ts'
import type { familiesContract } from '../contract/families.ts'
import { writeAfter, type Writing } from '../operation.ts'
import { blockedDataOf, checkSecondPersons, passBlocks } from '../overrides.ts'
import { invalid, notFound, Refusal } from '../refusal.ts'
import { viewFamily } from './families.ts'
import { freeBed, matesIn, roomOf, settle, sleeperOfStay, stayInHouse } from './places.ts'

type MoveInput = InferContractRouterInputs<typeof familiesContract>['moveTogether']
type Wish = MoveInput['places'][number]
type Moving = Readonly<{ wish: Wish; bed: BedRow; answer: PlaceAnswer }>

export const moveTogether = writeAfter(
  (reading, { overrides }: MoveInput) => checkSecondPersons(reading, overrides),
  (writing, { familyId, places, reason, overrides }: MoveInput) => {
    checkAllMove(writing, familyId, places)
    const before = places.map(({ stayId }, index) =>
      stayInHouse(writing, stayId, ['places', index, 'stayId']),
    )
    // Out of their beds first: they may change places among themselves, and no one is a stranger to the next.
    for (const { stayId } of places) leaveBed(writing.db, { stayId, at: writing.now, keptUntil: null })
    const moving = answersFor(writing, places)
    refuseAsAWhole(writing, moving, overrides)
    moving.forEach(({ wish: { stayId, bedId, version }, bed, answer }, index) => {
      const place = { kind: 'bed' as const, bedId }
      settle(writing, stayId, { place, label: bed.label, warned: answer.warns, reason })
      const state = before[index]?.state ?? 'in-house'
      setStayState(writing.db, { id: stayId, version, state, placeLabel: bed.label }, writing.by)
      writing.touch({
        record: `stay:${stayId}`,
        old: { place: before[index]?.placeLabel },
        new: { place: bed.label, reason, warned: answer.warns },
      })
    })
    return viewFamily(writing, familyId)
  },
)

/** Nobody is left behind, nobody else comes along, and no bed is meant twice. */
function checkAllMove({ db }: Writing, familyId: number, places: readonly Wish[]): void {
  if (!hasFamily(db, familyId)) throw notFound('family')
  const inHouse = listMembers(db, familyId).filter(
    ({ openState }) => openState !== null && openState !== 'escorting' && !isAway(openState),
  )
  const seen = new Set<number>()
  places.forEach(({ stayId, bedId }, index) => {
    if (!inHouse.some((member) => member.stayId === stayId))
      throw invalid(['places', index, 'stayId'], 'not-in-family')
    if (seen.has(bedId) || places.findIndex((other) => other.stayId === stayId) !== index)
      throw invalid(['places', index, 'bedId'], 'twice')
    seen.add(bedId)
  })
  if (inHouse.some(({ stayId }) => !places.some((place) => place.stayId === stayId)))
    throw invalid(['places'], 'somebody-left-behind')
}

function answersFor(writing: Writing, places: readonly Wish[]): readonly Moving[] {
  const beds = places.map(({ bedId }, index) => freeBed(writing, bedId, ['places', index, 'bedId']))
  return places.map((wish, index) => {
    const bed = beds[index]
    if (!bed || bed.roomId !== beds[0]?.roomId) throw invalid(['places', index, 'bedId'], 'other-room')
    const answer = placeAnswer(roomOf(bed), sleeperOfStay(writing, wish.stayId), matesIn(writing, bed.roomId))
    return { wish, bed, answer }
  })
}

/** Says who does not fit; where the station's row of the law lets a reason pass, the reason passes for all of them. */
function refuseAsAWhole(
  writing: Writing,
  moving: readonly Moving[],
  overrides: MoveInput['overrides'],
): void {
  const blocked = moving.flatMap(({ answer: { block } }, index) => (block ? [{ block, index }] : []))
  const [first] = blocked
  if (!first) return
  const mayPass =
    writing.core.law.rule(first.block.rule)?.enabled === false ||
    blockedDataOf(writing, first.block).override !== 'none'
  if (mayPass) return passBlocks(writing, [first.block], overrides)
  throw new Refusal('invalid', {
    fields: blocked.map(({ block, index }) => ({ path: ['places', index, 'bedId'], code: block.because })),
  })
}
