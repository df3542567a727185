// The station's code lists: extended, reworded, retired; old records keep their words, and no code comes twice.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { refusalOf } from '../../support/refusals.ts'
import { stayOf } from '../../support/road.ts'
import { sampleAdmission, sampleDetails, sampleRegistration } from '../../support/samples.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'

let station: TestStation
beforeAll(async () => {
  station = await openTestStation()
})
afterAll(() => station.close())

const words = { zh: '证件被扣', en: 'Papers withheld', isEscorted: true }

async function entry(code: string) {
  const all = await (await station.as('caregiver')).settings.dictionary()
  return all.find((each) => each.list === 'reason' && each.code === code)
}

it('give a new entry a code of the station’s own, never one given before', async () => {
  const head = await station.as('head')
  const first = await head.settings.addEntry({ list: 'reason', ...words })
  expect(first).toEqual({
    list: 'reason',
    code: '501',
    zh: '证件被扣',
    en: 'Papers withheld',
    isEscorted: false,
    isActive: true,
  })
  await head.settings.retireEntry({ list: 'reason', code: '501', isActive: false })
  const next = await head.settings.addEntry({ list: 'reason', ...words, zh: '黑工' })
  expect(next.code).toBe('502')
  const way = await head.settings.addEntry({ list: 'arrival-way', ...words, zh: '医院送来' })
  expect(way.isEscorted).toBe(true)
})

it('keep a record’s retired code, which is offered no more and can come back', async () => {
  const head = await station.as('head')
  const desk = await station.as('front-desk')
  const { code } = await head.settings.addEntry({ list: 'reason', ...words, zh: '投亲被拒' })
  const registration = sampleRegistration({ reasons: [code] })
  const details = sampleDetails({ document: { kind: '99', reason: '遗失' } })
  const { stayId, personId } = await desk.intake.admit(sampleAdmission({ details, registration }))
  await head.settings.retireEntry({ list: 'reason', code, isActive: false })
  expect(await entry(code)).toMatchObject({ zh: '投亲被拒', isActive: false })
  const { registrationVersion } = await stayOf(station, { personId, stayId })
  const corrected = { ...registration, health: '咳嗽' }
  await desk.intake.correctRegistration({ stayId, version: registrationVersion, registration: corrected })
  await head.settings.retireEntry({ list: 'reason', code, isActive: true })
  expect(await entry(code)).toMatchObject({ isActive: true })
})

it('are reworded for every screen at once', async () => {
  const head = await station.as('head')
  await head.settings.renameEntry({ list: 'reason', code: '12', zh: '其他情形', en: 'Other case' })
  expect(await entry('12')).toMatchObject({ zh: '其他情形', en: 'Other case' })
  const { dictionaries } = await (await station.as('front-desk')).intake.form()
  expect(dictionaries.find(({ list, code }) => list === 'reason' && code === '12')?.zh).toBe('其他情形')
})

it('refuse the same words twice, an unknown code, a list of a standard, and an empty list', async () => {
  const head = await station.as('head')
  expect(await refusalOf(head.settings.addEntry({ list: 'need', ...words, zh: '食物' }))).toMatchObject({
    data: { fields: [{ path: ['zh'], code: 'in-list-already' }] },
  })
  const rename = { list: 'need' as const, code: '1', zh: '住宿', en: 'x' }
  expect(await refusalOf(head.settings.renameEntry(rename))).toMatchObject({
    data: { fields: [{ path: ['zh'], code: 'in-list-already' }] },
  })
  expect(await refusalOf(head.settings.renameEntry({ ...rename, code: '77' }))).toMatchObject({
    kind: 'not-found',
  })
  expect(await refusalOf(head.settings.addEntry({ list: 'ethnicity' as never, ...words }))).toMatchObject({
    kind: 'invalid',
  })
  for (const code of ['1', '2', '3', '4'])
    await head.settings.retireEntry({ list: 'build', code, isActive: false })
  expect(
    await refusalOf(head.settings.retireEntry({ list: 'build', code: '5', isActive: false })),
  ).toMatchObject({
    data: { fields: [{ path: ['code'], code: 'last-in-list' }] },
  })
})

it('say that a list has no code left', async () => {
  const head = await station.as('head')
  const { openDatabase } = await import('../../../db/open.ts')
  const { insertDictionary } = await import('../../../db/stores/law-store.ts')
  const db = openDatabase(station.dataDir)
  insertDictionary(db, [{ list: 'marriage', code: '999', zh: '末', en: 'Last', isEscorted: false }])
  db.close()
  await head.settings.retireEntry({ list: 'marriage', code: '90', isActive: false })
  expect(await refusalOf(head.settings.addEntry({ list: 'marriage', ...words }))).toMatchObject({
    data: { fields: [{ path: ['list'], code: 'list-full' }] },
  })
})
