// How the head runs the rooms: nobody is put out of a bed by it, and nobody is put into a bed that is out of service.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf } from '../../support/refusals.ts'
import { admitted, bedNamed, departed, stateOfBed, stayOf } from '../../support/road.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let head: StationClient
beforeAll(async () => {
  station = await openTestStation()
  head = await station.as('head')
})
afterAll(() => station.close())

async function roomOf(label: string): Promise<number> {
  const bed = (await head.intake.beds()).find((each) => each.label === label)
  if (!bed) throw new Error(`No bed ${label}`)
  return bed.roomId
}

describe('a new room', () => {
  it('brings its beds', async () => {
    const beds = await head.intake.addRoom({ name: '家一', sex: 'family', zone: 'family', beds: 2 })
    expect(
      beds.filter(({ roomName }) => roomName === '家一').map(({ label, state }) => [label, state]),
    ).toEqual([
      ['家一-01', 'free'],
      ['家一-02', 'free'],
    ])
  })

  it('has a name that no other room has, and none of its beds is made where it has not', async () => {
    const before = (await head.intake.beds()).length
    const twice = head.intake.addRoom({ name: '男一', sex: 'male', zone: 'general', beds: 9 })
    expect(await faultsOf(twice)).toEqual(['name name-taken'])
    expect(await head.intake.beds()).toHaveLength(before)
  })
})

describe('a room', () => {
  it('takes its new name to its beds, and to whoever lies in one', async () => {
    const guest = await admitted(station, { details: { sex: 'female' }, bed: '女一-01' })
    const roomId = await roomOf('女一-01')
    await head.rooms.changeRoom({ roomId, name: '东一', sex: 'female', zone: 'women' })
    expect((await stayOf(station, guest)).placeLabel).toBe('东一-01')
    const beds = (await head.intake.beds()).filter((bed) => bed.roomId === roomId)
    expect(beds.map(({ label }) => label)).toEqual(['东一-01', '东一-02', '东一-03', '东一-04'])
    expect(beds[0]).toMatchObject({ roomName: '东一', roomZone: 'women' })
  })

  it('keeps whom it is for as long as somebody lies in it', async () => {
    const roomId = await roomOf('东一-01')
    const change = { roomId, name: '东一', sex: 'male' as const, zone: 'general' as const }
    expect(await faultsOf(head.rooms.changeRoom(change))).toEqual(['sex room-in-use'])
    const empty = { ...change, roomId: await roomOf('男二-01'), name: '男二', sex: 'female' as const }
    await head.rooms.changeRoom(empty)
    expect((await head.intake.beds()).find(({ label }) => label === '男二-01')?.roomSex).toBe('female')
    await head.rooms.changeRoom({ ...empty, sex: 'male' })
    const taken = { ...change, name: '男一', sex: 'female' as const }
    expect(await faultsOf(head.rooms.changeRoom(taken))).toEqual(['name name-taken'])
  })

  it('gets more beds, and overflow beds that are counted apart', async () => {
    const roomId = await roomOf('男一-01')
    const free = async () => (await head.board.today()).freeBeds
    const before = await free()
    await head.rooms.addBeds({ roomId, count: 1, isOverflow: false })
    await head.rooms.addBeds({ roomId, count: 2, isOverflow: true })
    expect(await stateOfBed(station, '男一-05')).toBe('free')
    const overflow = (await head.intake.beds()).filter(({ isOverflow }) => isOverflow)
    expect(overflow.map(({ label }) => label)).toEqual(['男一-加01', '男一-加02'])
    expect(await free()).toEqual({ ...before, male: before.male + 1, overflow: before.overflow + 2 })
    expect((await admitted(station, { bed: '男一-加01' })).place).toBe('男一-加01')
  })
})

describe('out of service', () => {
  const reason = '床板断裂'

  it('takes nobody, says why, and is not counted as free, until it is back', async () => {
    const [roomId, bedId] = [await roomOf('男一-02'), await bedNamed(station, '男一-02')]
    const free = (await head.board.today()).freeBeds.male
    await head.rooms.takeOut({ roomId, bedId, reason })
    expect((await head.intake.beds()).find(({ id }) => id === bedId)).toMatchObject({
      state: 'out',
      outReason: reason,
    })
    expect((await head.board.today()).freeBeds.male).toBe(free - 1)
    expect(await faultsOf(admitted(station, { bed: '男一-02' }))).toEqual(['place.bedId bed-out'])
    await head.rooms.putBack({ roomId, bedId })
    expect((await admitted(station, { bed: '男一-02' })).place).toBe('男一-02')
  })

  it('is refused while somebody lies in the bed or in the room, or a bed is kept', async () => {
    const guest = await admitted(station, { bed: '男二-01' })
    const [roomId, bedId] = [await roomOf('男二-01'), await bedNamed(station, '男二-01')]
    expect(await faultsOf(head.rooms.takeOut({ roomId, bedId, reason }))).toEqual(['bedId somebody-in-it'])
    const wholeRoom = { roomId, bedId: null, reason }
    expect(await faultsOf(head.rooms.takeOut(wholeRoom))).toEqual(['roomId somebody-in-it'])
    await departed(station, [guest.stayId])
    expect(await faultsOf(head.rooms.takeOut(wholeRoom))).toEqual(['roomId bed-held'])
  })

  it('closes a whole room and opens it again', async () => {
    const roomId = await roomOf('观一')
    await head.rooms.takeOut({ roomId, bedId: null, reason: '消毒' })
    expect(await stateOfBed(station, '观一')).toBe('out')
    await head.rooms.putBack({ roomId, bedId: null })
    expect(await stateOfBed(station, '观一')).toBe('free')
  })

  it('wants a bed that is in the room', async () => {
    const [roomId, bedId] = [await roomOf('观一'), await bedNamed(station, '男二-02')]
    expect(await faultsOf(head.rooms.takeOut({ roomId, bedId, reason }))).toEqual(['bedId not-in-room'])
  })
})
