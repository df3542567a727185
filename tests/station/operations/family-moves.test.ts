// A family moves as one: all of them into one room or nobody, with the name of whoever does not fit.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf } from '../../support/refusals.ts'
import { admitted, bedNamed, stateOfBed } from '../../support/road.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
let head: StationClient
beforeEach(async () => {
  station = await openTestStation()
  head = await station.as('head')
  desk = await station.as('front-desk')
  await head.intake.addRoom({ name: '家一', sex: 'family', zone: 'family', beds: 3 })
})
afterEach(() => station.close())

/** A mother in the women's room and her son among the men. */
async function motherAndSon() {
  const mother = await admitted(station, { details: { sex: 'female', name: '单小云' }, bed: '女一-01' })
  const son = await admitted(station, { details: { birth: { kind: 'date', on: '2015-01-01' } } })
  const { familyId } = await desk.families.join({
    stayId: mother.stayId,
    familyId: null,
    role: 'adult',
  })
  await desk.families.join({ stayId: son.stayId, familyId, role: 'child' })
  return { familyId, mother: mother.stayId, son: son.stayId }
}

async function moveTo(family: Awaited<ReturnType<typeof motherAndSon>>, labels: readonly [string, string]) {
  const [first, second] = [await bedNamed(station, labels[0]), await bedNamed(station, labels[1])]
  return {
    familyId: family.familyId,
    places: [
      { stayId: family.mother, version: 1, bedId: first },
      { stayId: family.son, version: 1, bedId: second },
    ],
    reason: '母子同住',
    overrides: [],
  }
}

it('R21 lets mother and son share a family room, moved in one go', async () => {
  const family = await motherAndSon()
  const moved = await desk.families.moveTogether(await moveTo(family, ['家一-01', '家一-02']))
  expect(moved.members.map(({ place, version }) => [place, version])).toEqual([
    ['家一-01', 2],
    ['家一-02', 2],
  ])
  expect(await stateOfBed(station, '女一-01')).toBe('free')
  const { moves } = await desk.rooms.ofStay({ stayId: family.son })
  expect(moves.at(-1)).toMatchObject({ placeLabel: '家一-02', reason: '母子同住', warned: [] })
})

it('R21 refuses the whole move with who does not fit, and leaves everybody where they were', async () => {
  const family = await motherAndSon()
  const move = desk.families.moveTogether(await moveTo(family, ['女一-02', '女一-03']))
  expect(await faultsOf(move)).toEqual(['places.1.bedId other-sex'])
  expect(await stateOfBed(station, '女一-01')).toBe('occupied')
  expect(await stateOfBed(station, '女一-02')).toBe('free')
})

it('R21 keeps a family out of the room of another', async () => {
  await admitted(station, { bed: '家一-03' })
  const family = await motherAndSon()
  const move = desk.families.moveTogether(await moveTo(family, ['家一-01', '家一-02']))
  expect(await faultsOf(move)).toEqual(['places.0.bedId strangers', 'places.1.bedId strangers'])
})

it('lets them change beds among themselves', async () => {
  const family = await motherAndSon()
  await desk.families.moveTogether(await moveTo(family, ['家一-01', '家一-02']))
  const swap = await moveTo(family, ['家一-02', '家一-01'])
  const places = swap.places.map((place) => ({ ...place, version: 2 }))
  const { members } = await desk.families.moveTogether({ ...swap, places })
  expect(members.map(({ place }) => place)).toEqual(['家一-02', '家一-01'])
})

it('takes all of them, to one room, each to a bed of their own', async () => {
  const family = await motherAndSon()
  const move = await moveTo(family, ['家一-01', '家一-01'])
  const [first, second] = [move.places[0]!, move.places[1]!]
  const attempt = (places: typeof move.places) => desk.families.moveTogether({ ...move, places })
  expect(await faultsOf(attempt([first, second]))).toEqual(['places.1.bedId twice'])
  expect(await faultsOf(attempt([first]))).toEqual(['places somebody-left-behind'])
  const apart = { ...second, bedId: await bedNamed(station, '男一-01') }
  expect(await faultsOf(attempt([first, apart]))).toEqual(['places.1.bedId other-room'])
  const stranger = { ...second, stayId: (await admitted(station)).stayId }
  expect(await faultsOf(attempt([first, stranger]))).toEqual(['places.1.stayId not-in-family'])
})

it('leaves out who is in hospital or has left', async () => {
  const family = await motherAndSon()
  const out = {
    kind: 'in-hospital' as const,
    at: station.now(),
    place: '市第一医院',
    broughtBy: '',
    note: '',
  }
  await desk.rooms.sendOut({ ...out, stayId: family.son, version: 1, bedKeptUntil: null })
  const move = await moveTo(family, ['家一-01', '家一-02'])
  const { members } = await desk.families.moveTogether({ ...move, places: move.places.slice(0, 1) })
  expect(members.map(({ place }) => place)).toEqual(['家一-01', '市第一医院'])
})
