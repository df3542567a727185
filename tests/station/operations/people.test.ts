// Finding people and the page of one person: every way a worker may remember somebody, and nothing more than is needed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, departed, stayOf } from '../../support/road.ts'
import { sampleAdmission, sampleDetails, unnamedDetails } from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const namesFor = async (text: string) => (await desk.people.find({ text })).map(({ name }) => name)

describe('find', () => {
  let shan: Awaited<ReturnType<typeof admitted>>
  beforeAll(async () => {
    shan = await desk.intake.admit(sampleAdmission())
    await admitted(station, { details: { name: '王伟' } })
    await admitted(station, { details: { name: '阿依古丽·买买提', aliases: '古丽' } })
    await desk.intake.admit(sampleAdmission({ details: unnamedDetails() }))
  })

  it.each([
    ['单小', '单小川'],
    ['川', undefined],
    ['小川', '单小川'],
    ['shanxiao', '单小川'],
    ['danxiaochuan', '单小川'],
    ['SXC', '单小川'],
    ['0014', '单小川'],
    ['王伟', '王伟'],
    ['ww', '王伟'],
    ['古丽', '阿依古丽·买买提'],
    ['买买提', '阿依古丽·买买提'],
    ['无名氏', '无名氏-20261123-01'],
    ['', undefined],
    ['%', undefined],
    ["' OR 1=1 --", undefined],
  ])('%s', async (typed, name) => {
    expect(await namesFor(typed)).toEqual(name === undefined ? [] : [name])
  })

  it('finds by the tail of a stay number', async () => {
    const names = await namesFor(shan.stayNumber.slice(-8))
    expect(names).toContain('单小川')
  })

  it('shows a number masked, and where the person sleeps', async () => {
    const [row] = await desk.people.find({ text: '单小川' })
    expect(row).toMatchObject({
      documentNumber: expect.stringMatching(/^440524\*+0014$/),
      stays: 1,
      lastSeenAt: testNow,
      openStay: { id: shan.stayId, number: shan.stayNumber, state: 'in-house', place: '大厅加床' },
    })
    expect(row!.household).toContain('广东')
  })

  it('puts who is in the house before who has left', async () => {
    const [gone, here] = [
      await admitted(station, { details: { name: '孙同名' } }),
      await admitted(station, { details: { name: '孙同名' } }),
    ]
    const { version } = await stayOf(station, gone)
    const leaving = { way: 'own-way' as const, at: testNow, destination: '', note: '', overrides: [] }
    await desk.escort.leave({ stayId: gone.stayId, version, ...leaving })
    const found = await desk.people.find({ text: '孙同名' })
    expect(found.map(({ id, openStay }) => [id, openStay === null])).toEqual([
      [here.personId, false],
      [gone.personId, true],
    ])
  })
})

describe('the page', () => {
  it('brings all stays, papers and notes of a person', async () => {
    const guest = await admitted(station)
    const tracer = await station.as('tracing')
    await tracer.tracing.write({
      stayId: guest.stayId,
      happenedAt: testNow,
      channel: 'phone',
      askedOf: '示例镇派出所',
      asked: '有无此人',
      answer: '有',
      nextStep: '',
    })
    const page = await desk.people.page({ id: guest.personId })
    expect(page).toMatchObject({ age: 146, isMinor: false, papers: [] })
    expect(page.householdPath).toContain('广东')
    expect(page.stays[0]).toMatchObject({ tracingNotes: 1, careEntries: 0, escortId: null })
    expect(page.notes).toMatchObject([{ askedOf: '示例镇派出所', asked: '有无此人', answer: '有' }])
  })

  it('names the escort of who is on the way', async () => {
    const guest = await admitted(station)
    const { id } = await departed(station, [guest.stayId])
    expect((await stayOf(station, guest)).escortId).toBe(id)
  })

  it('is not there for nobody', async () => {
    const refused = await refusalOf(desk.people.page({ id: 999_999 }))
    expect(refused).toEqual({ kind: 'not-found', data: { record: 'person' } })
  })
})

describe('correcting a person', () => {
  it('keeps the label of a nameless person and finds them by both', async () => {
    const guest = await desk.intake.admit(sampleAdmission({ details: unnamedDetails() }))
    const details = unnamedDetails({ name: '周知' })
    const corrected = await desk.people.correct({ id: guest.personId, version: 1, details })
    expect(corrected).toMatchObject({ name: '周知', label: guest.name, identity: 'claimed', version: 2 })
    expect(await namesFor('周知')).toEqual(['周知'])
    const byLabel = await desk.people.find({ text: guest.name })
    expect(byLabel.map(({ id }) => id)).toContain(guest.personId)
  })

  it('labels who turns out to have no name after all', async () => {
    const { personId } = await admitted(station, { details: { name: '错名丙' } })
    const corrected = await desk.people.correct({ id: personId, version: 1, details: unnamedDetails() })
    expect(corrected).toMatchObject({ name: null, label: expect.stringMatching(/^无名氏-20261123-\d\d$/) })
    const again = { id: personId, version: 2, details: unnamedDetails({ note: '再改' }) }
    expect((await desk.people.correct(again)).label).toBe(corrected.label)
    expect((await desk.people.find({ text: corrected.label! })).map(({ id }) => id)).toContain(personId)
  })

  it('no longer finds the name that was wrong', async () => {
    const { personId } = await admitted(station, { details: { name: '错名甲' } })
    const details = sampleDetails({ name: '对名乙', document: { kind: '99', reason: '遗失' } })
    await desk.people.correct({ id: personId, version: 1, details })
    expect(await namesFor('错名甲')).toEqual([])
    expect(await namesFor('对名乙')).toEqual(['对名乙'])
  })

  it('checks as the admission does', async () => {
    const { personId } = await admitted(station)
    const details = sampleDetails({ ethnicity: '77' })
    const corrected = desk.people.correct({ id: personId, version: 1, details })
    expect(await faultsOf(corrected)).toEqual(['details.ethnicity not-in-list'])
  })
})
