// Giving back and the other ends of custody, and what is left behind when somebody leaves (R11, R37).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignedFor } from '../../../domain/belongings/custody-item.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, departed, stayOf } from '../../support/road.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const thing = (name: string) => ({
  name,
  count: 1,
  kind: 'other' as const,
  features: '',
  amountFen: null,
  cardTail: '',
  sealNumber: '',
  place: '',
  photoIds: [],
})
const returning = { at: testNow, to: '单小川', how: 'signature' as const, witness: '' }
const exit = { way: 'own-way' as const, at: testNow, destination: '丙县', note: '', overrides: [] }
const receipt = { policeStation: '站前派出所', officer: '示例警员', receiptNumber: '7' }
const destruction = { consentedBy: '本人', how: '当面剪断' }

async function withItems(...names: string[]) {
  const guest = await admitted(station)
  const { items } = await desk.belongings.putInCustody({
    stayId: guest.stayId,
    takenAt: testNow,
    items: names.map(thing),
    draftId: null,
  })
  return { ...guest, items: items.map(({ id, version }) => ({ id, version })) }
}
const unclaimed = async (stayId: number) =>
  (await desk.tasks.ofStay({ stayId })).filter(({ code }) => code === 'unclaimed-property')

describe('R37 given back on demand', () => {
  it('returns chosen items one by one, and says to whom, how signed and by whom written', async () => {
    const { stayId, items } = await withItems('双肩包', '手机')
    const back = await desk.belongings.returnItems({ stayId, items: items.slice(1), returning })
    expect(back.items.map(({ state, endedBy }) => [state, endedBy])).toEqual([
      [{ kind: 'in-custody' }, null],
      [{ kind: 'returned', returning }, '测试 front-desk'],
    ])
  })

  it('is possible while the person is here, on the way, and after leaving', async () => {
    const here = await withItems('药')
    await desk.belongings.returnItems({ stayId: here.stayId, items: here.items, returning })
    const away = await withItems('药')
    await departed(station, [away.stayId])
    const clerk = await station.as('escort')
    const back = await clerk.belongings.returnItems({ stayId: away.stayId, items: away.items, returning })
    expect(back.items[0]!.state.kind).toBe('returned')
    const gone = await withItems('药')
    await desk.escort.leave({ stayId: gone.stayId, version: 1, ...exit, way: 'left-unannounced' })
    await desk.belongings.returnItems({ stayId: gone.stayId, items: gone.items, returning })
  })

  it('needs a witness where nothing is signed', async () => {
    const { stayId, items } = await withItems('药')
    const mute = { ...returning, how: 'cannot-write' as const }
    expect(await faultsOf(desk.belongings.returnItems({ stayId, items, returning: mute }))).toEqual([
      'returning.witness required',
    ])
  })

  it('happens once, of this person’s items, between taking and now', async () => {
    const { stayId, items } = await withItems('药')
    const other = await withItems('包')
    const give = (chosen: typeof items, at = testNow) =>
      desk.belongings.returnItems({ stayId, items: chosen, returning: { ...returning, at } })
    expect(await faultsOf(give(other.items))).toEqual(['items.0.id other-stay'])
    expect(await faultsOf(give(items, testNow - 1))).toEqual(['returning.at before-custody'])
    expect(await faultsOf(give(items, testNow + 3_600_000))).toEqual(['returning.at in-future'])
    await give(items)
    expect(await refusalOf(give(items))).toMatchObject({ kind: 'conflict', data: { record: 'custody-item' } })
    expect(await faultsOf(give(items.map(({ id }) => ({ id, version: 2 }))))).toEqual([
      'items.0.id ended-already',
    ])
  })
})

describe('the other ends', () => {
  it('hands to the police against a receipt and destroys with consent', async () => {
    const { stayId, items } = await withItems('刀', '过期药')
    await desk.belongings.toPolice({ stayId, items: items.slice(0, 1), at: testNow, receipt })
    const seen = await desk.belongings.destroy({ stayId, items: items.slice(1), at: testNow, destruction })
    expect(seen.items.map(({ state }) => state)).toEqual([
      { kind: 'to-police', at: testNow, receipt },
      { kind: 'destroyed', at: testNow, destruction },
    ])
  })

  it('calls nothing unclaimed while the person is here', async () => {
    const { stayId, items } = await withItems('包')
    const mark = () => desk.belongings.markUnclaimed({ stayId, items, at: testNow, note: '未取' })
    expect(await faultsOf(mark())).toEqual(['stayId still-here'])
    await desk.escort.leave({ stayId, version: 1, ...exit, way: 'left-unannounced' })
    expect((await mark()).items[0]!.state.kind).toBe('unclaimed')
    // Still the station's to look after, until it is given back after all.
    expect((await unclaimed(stayId)).map(({ state }) => state)).toEqual(['open'])
    const again = items.map(({ id }) => ({ id, version: 2 }))
    await desk.belongings.returnItems({ stayId, items: again, returning })
    expect((await unclaimed(stayId)).map(({ state }) => state)).toEqual(['done'])
  })
})

describe('R11 things in custody and leaving', () => {
  it('R11 holds the normal closing, which goes on with a reason and leaves a task', async () => {
    const guest = await withItems('双肩包')
    const { stayId } = guest
    const leave = (overrides: { rule: string; reason: string; second: null }[]) =>
      desk.escort.leave({ stayId, version: 1, ...exit, overrides })
    expect(await refusalOf(leave([]))).toMatchObject({
      kind: 'blocked',
      data: { rule: 'R11', because: 'items-in-custody', override: 'reason' },
    })
    expect((await stayOf(station, guest)).state.kind).toBe('open')
    await leave([{ rule: 'R11', reason: '本人说改日来取', second: null }])
    expect((await stayOf(station, guest)).state.kind).toBe('closed')
    expect((await unclaimed(stayId)).map(({ state }) => state)).toEqual(['open'])
  })

  it('R11 lets a person go at once who has everything back', async () => {
    const { stayId, items } = await withItems('双肩包')
    await desk.belongings.returnItems({ stayId, items, returning })
    await desk.escort.leave({ stayId, version: 1, ...exit })
    expect(await unclaimed(stayId)).toEqual([])
  })

  it.each(['left-unannounced', 'died', 'terminated', 'other'] as const)(
    'R11 never holds whoever leaves by %s; a task is left',
    async (way) => {
      const guest = await withItems('双肩包')
      await desk.escort.leave({ stayId: guest.stayId, version: 1, ...exit, way })
      expect((await stayOf(station, guest)).state).toMatchObject({ kind: 'closed', exit: { way } })
      expect(await unclaimed(guest.stayId)).toHaveLength(1)
    },
  )

  it('R11 reminds before an escort departs and holds neither departure nor hand-over', async () => {
    const { stayId, items } = await withItems('双肩包', '手机')
    const clerk = await station.as('escort')
    const view = await departed(station, [stayId])
    await clerk.belongings.returnItems({ stayId, items: items.slice(0, 1), returning })
    await clerk.escort.handOver({ id: view.id, version: view.version, stayId, handover })
    expect((await unclaimed(stayId)).map(({ state }) => state)).toEqual(['open'])
  })

  const handover = {
    at: testNow,
    place: '丙县站',
    receiver: '接站 01',
    relation: 'unknown' as const,
    receiverDocument: '',
    note: '',
  }
  const signed = { how: 'signature' as const, witness: '' }

  it('R11 lets the receiver sign for all things with the person, in one go', async () => {
    const { stayId, items } = await withItems('双肩包', '手机')
    const { id, version } = await departed(station, [stayId])
    const clerk = await station.as('escort')
    await clerk.escort.handOver({ id, version, stayId, handover, belongings: { items, signed } })
    const returned = { kind: 'returned', returning: { ...signed, to: '接站 01', at: testNow } }
    const kept = await desk.belongings.ofStay({ stayId })
    expect(kept.items.map(({ state }) => state)).toEqual([returned, returned])
    expect(await unclaimed(stayId)).toEqual([])
  })

  it('R11 leaves a task for a thing that nobody signed for', async () => {
    const { stayId, items } = await withItems('双肩包', '手机')
    const { id, version } = await departed(station, [stayId])
    const clerk = await station.as('escort')
    const some = { items: items.slice(0, 1), signed }
    await clerk.escort.handOver({ id, version, stayId, handover, belongings: some })
    expect((await unclaimed(stayId)).map(({ state }) => state)).toEqual(['open'])
  })

  it('hands nobody over where the things are another’s, or nobody wrote and nobody saw it', async () => {
    const [mine, other] = [await withItems('包'), await withItems('刀')]
    const { stayId } = mine
    const { id, version } = await departed(station, [stayId])
    const clerk = await station.as('escort')
    const handOver = (belongings: { items: typeof mine.items; signed: SignedFor }) =>
      faultsOf(clerk.escort.handOver({ id, version, stayId, handover, belongings }))
    expect(await handOver({ items: other.items, signed })).toEqual(['belongings.items.0.id other-stay'])
    expect(await handOver({ items: mine.items, signed: { how: 'cannot-write', witness: ' ' } })).toEqual([
      'belongings.signed.witness required',
    ])
    expect((await stayOf(station, mine)).state).toMatchObject({ state: 'escorting' })
  })

  it('R11 asks for what was found in the room after somebody left', async () => {
    const { stayId } = await admitted(station)
    await desk.escort.leave({ stayId, version: 1, ...exit })
    await desk.belongings.putInCustody({ stayId, takenAt: testNow, items: [thing('围巾')], draftId: null })
    expect(await unclaimed(stayId)).toHaveLength(1)
  })
})
