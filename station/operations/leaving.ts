// Leaving by another way than an escort, alone or with others of the family. A block asks for a reason; it never holds
// a person (R24). Those who leave together leave in one transaction: all of them, or nobody.
import type { InferContractRouterInputs } from '@orpc/contract'
import { leavingBlocks } from '../../domain/escort/leaving-blocks.ts'
import { isAccompaniedBy } from '../../domain/intake/family.ts'
import { displayName } from '../../domain/people/person.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { endAbsence } from '../../db/stores/absence-store.ts'
import { leaveBed, releaseKeptBed } from '../../db/stores/bed-store.ts'
import { countInCustody } from '../../db/stores/custody-store.ts'
import { findOpenEscortOfStay } from '../../db/stores/escort-store.ts'
import { findFamilyOfStay } from '../../db/stores/family-store.ts'
import { getPerson, markSeen } from '../../db/stores/person-store.ts'
import { closeStay, getStay } from '../../db/stores/stay-store.ts'
import { listClockStops } from '../../db/stores/tracing-store.ts'
import type { escortContract } from '../contract/escort.ts'
import { writeAfter, type Writing } from '../operation.ts'
import { checkSecondPersons, passBlocks, type Block } from '../overrides.ts'
import { invalid } from '../refusal.ts'
import { askForItemsLeft } from './custody-ends.ts'
import { factsOfFamily } from './families.ts'
import { notInFuture } from './field-checks.ts'

type Input = InferContractRouterInputs<typeof escortContract>['leave']
type Leaver = Readonly<{ stayId: number; version: number }>

export const leave = writeAfter(
  (reading, { overrides }: Input) => checkSecondPersons(reading, overrides),
  (writing, input: Input) => {
    const { stayId, version, way, at, destination, note, together = [] } = input
    notInFuture(at, writing.now, ['at'])
    checkMayClose(writing, { stayId, at, path: ['stayId'] })
    const leavers: readonly Leaver[] = [{ stayId, version }, ...together]
    together.forEach((other, index) => {
      const path = ['together', index, 'stayId']
      if (leavers.findIndex((one) => one.stayId === other.stayId) !== index + 1) throw invalid(path, 'twice')
      checkMayClose(writing, { stayId: other.stayId, at, path })
      const familyId = findFamilyOfStay(writing.db, stayId)
      if (familyId === null || findFamilyOfStay(writing.db, other.stayId) !== familyId)
        throw invalid(path, 'not-in-family')
    })
    passBlocks(writing, blocksOfAll(writing, leavers, input), input.overrides)
    for (const leaver of leavers) close(writing, leaver, { way, at, destination, note })
    return { stayId, version: version + 1 }
  },
)

type Closing = Readonly<{ stayId: number; at: number; path: readonly (string | number)[] }>

function checkMayClose({ db }: Writing, { stayId, at, path }: Closing): void {
  const stay = getStay(db, stayId)
  if (stay.state.kind !== 'open') throw invalid(path, 'closed')
  if (findOpenEscortOfStay(db, stayId) !== null) throw invalid(path, 'other-escort')
  if (at < stay.arrivedAt) throw invalid(['at'], 'before-arrival')
}

/** Each asked as if alone, but for the adult who goes with them; one answer for all it holds, with their names. */
function blocksOfAll(writing: Writing, leavers: readonly Leaver[], { way, at }: Input): readonly Block[] {
  const { db, station } = writing
  const held = new Map<string, Block & { names: string[] }>()
  for (const { stayId } of leavers) {
    const blocks = leavingBlocks(way, factsOf(writing, stayId, leavers), dayOf(at, station.zone))
    for (const { rule, because } of blocks) {
      const block = held.get(`${rule} ${because}`) ?? { rule, because, names: [] }
      block.names.push(displayName(getPerson(db, getStay(db, stayId).personId)))
      held.set(`${rule} ${because}`, block)
    }
  }
  if (leavers.length > 1) return [...held.values()]
  return [...held.values()].map(({ rule, because }) => ({ rule, because }))
}

function factsOf(writing: Writing, stayId: number, leavers: readonly Leaver[]) {
  const { db } = writing
  const { personId, state } = getStay(db, stayId)
  const leaving = factsOfFamily(writing, stayId).filter((member) =>
    leavers.some((leaver) => leaver.stayId === member.stayId),
  )
  const own = leaving.find((member) => member.stayId === stayId)
  return {
    birth: getPerson(db, personId).birth,
    // Not recorded yet: signs of disability, and whether a guardian was found other than by its clock.
    hasDisabilitySigns: false,
    isImmobile: false,
    guardianFound: listClockStops(db, [stayId]).some(({ clockCode }) => clockCode === 'MINOR_GUARD'),
    isInHospital: state.kind === 'open' && state.state === 'in-hospital',
    leavesWithAdult: own !== undefined && isAccompaniedBy(own, leaving),
    itemsInCustody: countInCustody(db, stayId),
  }
}

type Exit = Pick<Input, 'way' | 'at' | 'destination' | 'note'>

function close(writing: Writing, { stayId, version }: Leaver, exit: Exit): void {
  const { db, now, by, touch } = writing
  const stay = getStay(db, stayId)
  closeStay(db, { id: stayId, version, exit }, by)
  leaveBed(db, { stayId, at: exit.at, keptUntil: null })
  // Whoever leaves from hospital needs neither the bed that was kept nor the absence any longer.
  releaseKeptBed(db, { stayId, at: now })
  endAbsence(db, { stayId, at: exit.at, returnNote: '' })
  markSeen(db, stay.personId, { at: now, isInHouse: false, opened: false })
  askForItemsLeft(writing, stayId)
  touch({ record: `stay:${stayId}`, old: { state: stay.state }, new: { exit } })
}
