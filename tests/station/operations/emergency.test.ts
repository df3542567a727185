// Emergency entry: four fields, and somebody is in. What was left out is asked for later, and holds back only paper.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { sampleRegistration } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const four = { arrivedAt: testNow - 300_000, sex: 'male' as const, estimatedAge: 50, arrivalWay: '2' }

async function entered(changes: Partial<typeof four> = {}) {
  const admitted = await desk.intake.admitAtOnce({ ...four, ...changes })
  return { ...admitted, tasks: await desk.tasks.ofStay({ stayId: admitted.stayId }) }
}
const stayOf = async (personId: number) => (await desk.people.page({ id: personId })).stays[0]!

describe('emergency entry', () => {
  it('R09 opens the stay of somebody without a name, in a free bed that fits', async () => {
    const { personId, place, name } = await entered()
    expect(name).toContain('无名氏')
    const beds = await desk.intake.beds()
    const bed = beds.find(({ label }) => label === place)
    expect(bed).toMatchObject({ state: 'occupied', roomSex: 'male', occupant: name })
    expect(await stayOf(personId)).toMatchObject({
      state: { kind: 'open', state: 'in-house' },
      arrivedAt: four.arrivedAt,
      finalisedAt: null,
      gateCheck: {
        injury: 'not-looked',
        mind: 'not-looked',
        security: 'not-done',
        told: false,
        decided: 'admit',
      },
    })
  })

  it('R03 R06 R07 R15 makes tasks of the steps it skipped', async () => {
    const { tasks } = await entered()
    expect(tasks.map(({ rule, code }) => `${rule} ${code}`).toSorted()).toEqual([
      'R01 tell-policy',
      'R03 first-look',
      'R06 handover-record',
      'R07 security-check',
      'R15 finish-registration',
    ])
    expect(
      tasks
        .filter(({ holdsRegistration }) => holdsRegistration)
        .map(({ rule }) => rule)
        .toSorted(),
    ).toEqual(['R03', 'R06', 'R07'])
  })

  it('R06 asks for no handover of somebody who came alone', async () => {
    const { tasks } = await entered({ arrivalWay: '1' })
    expect(tasks.map(({ code }) => code)).not.toContain('handover-record')
  })

  it('R21 says in words that a bed is still to be found, where none fits', async () => {
    const unknown = await desk.intake.admitAtOnce({ ...four, sex: 'unknown', estimatedAge: null })
    const beds = await desk.intake.beds()
    const bed = beds.find(({ label }) => label === unknown.place)
    expect(bed === undefined || bed.roomSex === 'single').toBe(true)
    for (;;) {
      const { place } = await desk.intake.admitAtOnce(four)
      if (place === '紧急入站，待安排床位') break
    }
    expect(
      (await desk.intake.beds()).filter((one) => one.roomSex === 'male' && one.state === 'free'),
    ).toEqual([])
  })

  it('takes no arrival that is yet to come, and no way that is in no list', async () => {
    expect(await faultsOf(desk.intake.admitAtOnce({ ...four, arrivedAt: testNow + 3_600_000 }))).toEqual([
      'arrivedAt in-future',
    ])
    expect(await faultsOf(desk.intake.admitAtOnce({ ...four, arrivalWay: '99' }))).toEqual([
      'arrivalWay not-in-list',
    ])
  })
})

describe('what an emergency entry lets through', () => {
  it('R03 R06 R07 a bed, care, tracing, and a correction that is not complete either', async () => {
    const { stayId, personId } = await entered()
    const place = { kind: 'elsewhere' as const, text: '大厅' }
    await desk.intake.moveBed({ stayId, version: 1, place, reason: '近值班室', overrides: [] })
    await desk.care.write({
      stayId,
      happenedAt: testNow,
      content: { kind: 'note', text: '已给热水' },
      remark: '',
      correctsId: null,
    })
    const registration = sampleRegistration({ reasons: [], arrivalWay: '2', unknowns: [] })
    await desk.intake.correctRegistration({ stayId, version: 1, registration })
    expect(await stayOf(personId)).toMatchObject({ placeLabel: '大厅', careEntries: 1, finalisedAt: null })
  })

  it('R03 R06 R07 R24 leaving, at any moment and without a word', async () => {
    const { stayId, personId } = await entered()
    const leaving = { stayId, version: 1, at: testNow, destination: '', note: '', overrides: [] }
    await desk.escort.leave({ ...leaving, way: 'left-unannounced' })
    expect((await stayOf(personId)).state.kind).toBe('closed')
  })

  it('R03 R06 R07 every paper but F1', async () => {
    const { stayId } = await entered()
    const paper = { stayId, escortId: null, overrides: [] }
    expect((await desk.papers.issue({ form: 'F4', ...paper })).serial).toMatch(/F4/)
    expect(await refusalOf(desk.papers.issue({ form: 'F1', ...paper }))).toMatchObject({
      kind: 'blocked',
      data: { rule: 'R08', because: 'not-final', override: 'reason' },
    })
  })
})
