// First run: once, all or nothing, with the law's rows as the program ships them and exactly one profile in force.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openReadOnly } from '../../../db/open.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted } from '../../support/road.ts'
import { sampleAdmission } from '../../support/samples.ts'
import { openTestStation, testPin, type TestStation } from '../../support/test-station.ts'

let station: TestStation
beforeEach(async () => {
  station = await openTestStation({ isSetUp: false })
})
afterEach(() => station.close())

const wish = {
  station: { name: '甲县救助管理站', regionCode: '110105', serial: '07', phone: '', address: '' },
  head: { name: '站长', pin: testPin, language: 'zh-CN' as const },
  profile: 'four-steps',
  nextSerials: [{ form: 'F1' as const, next: 42 }],
}

describe('before', () => {
  it('says so, and offers profiles and forms', async () => {
    const state = await station.nobody.setup.state()
    expect(state).toMatchObject({ isSetUp: false, stationName: '' })
    expect(state.profiles.filter(({ isDefault }) => isDefault).map(({ code }) => code)).toEqual([
      'four-steps',
    ])
    expect(state.forms.map(({ code }) => code).toSorted()).toEqual([
      'F1',
      'F10A',
      'F10B',
      'F10C',
      'F11B',
      'F12A',
      'F2',
      'F4',
      'F6',
    ])
  })

  it('lets nobody do anything else', async () => {
    const notSetUp = { kind: 'forbidden', data: { because: 'not-set-up' } }
    expect(await refusalOf(station.nobody.board.today())).toEqual(notSetUp)
    expect(await refusalOf(station.nobody.session.signIn({ accountId: 1, pin: testPin }))).toEqual(notSetUp)
  })

  it('finds the station’s region by words and by code', async () => {
    const byWords = await station.nobody.setup.searchRegions({ text: '朝阳区' })
    expect(byWords.map(({ code }) => code)).toContain('110105')
    const byCode = await station.nobody.setup.searchRegions({ text: '110105' })
    expect(byCode[0]).toMatchObject({ code: '110105', name: '朝阳区' })
  })
})

describe('setting up', () => {
  it('makes the station and its head, who can sign in at once', async () => {
    const { accountId } = await station.nobody.setup.complete(wish)
    const { token, account } = await station.nobody.session.signIn({ accountId, pin: testPin })
    expect(account).toMatchObject({ name: '站长', roles: ['head'] })
    expect((await station.clientOf(token).session.me()).station.serial).toBe('07')
    expect(await station.nobody.setup.state()).toMatchObject({ isSetUp: true, stationName: '甲县救助管理站' })
    const byWords = await station.nobody.setup.searchRegions({ text: '朝阳区' })
    expect(byWords.map(({ code }) => code)).toContain('110105')
  })

  it('happens once', async () => {
    await station.nobody.setup.complete(wish)
    const refused = { kind: 'forbidden', data: { because: 'set-up' } }
    expect(await refusalOf(station.nobody.setup.complete(wish))).toEqual(refused)
  })

  it('happens once even where two browsers finish at the same time', async () => {
    const [first, second] = await Promise.allSettled([
      station.nobody.setup.complete(wish),
      station.nobody.setup.complete(wish),
    ])
    expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await station.nobody.session.accounts()).toHaveLength(1)
  })

  it('does not know a profile of another name, and then writes nothing', async () => {
    const unknown = station.nobody.setup.complete({ ...wish, profile: 'no-such-profile' })
    expect(await faultsOf(unknown)).toEqual(['profile not-in-list'])
    expect((await station.nobody.setup.state()).isSetUp).toBe(false)
  })

  it('goes on with the numbers the paper forms have reached', async () => {
    const { accountId } = await station.nobody.setup.complete(wish)
    const { token } = await station.nobody.session.signIn({ accountId, pin: testPin })
    const head = station.clientOf(token)
    const { stayId } = await head.intake.admit(sampleAdmission())
    const paper = await head.papers.issue({ form: 'F1', stayId, escortId: null, overrides: [] })
    expect(paper.serial).toBe('110105-07-2026-F1-00042')
    const next = await head.papers.issue({ form: 'F4', stayId, escortId: null, overrides: [] })
    expect(next.serial).toBe('110105-07-2026-F4-00001')
  })

  it('is in the audit as the act of nobody', async () => {
    await station.nobody.setup.complete(wish)
    const db = openReadOnly(station.dataDir)
    const rows = db.all('SELECT seq, account_id AS account, operation FROM audit')
    db.close()
    expect(rows).toEqual([{ seq: 1, account: null, operation: 'setup.complete' }])
  })
})

it('puts exactly one profile in force at any instant', async () => {
  await station.nobody.setup.complete({ ...wish, profile: 'epidemic' })
  const db = openReadOnly(station.dataDir)
  const rows = db.all<{ fromAt: number; code: string }>(
    `SELECT from_at AS fromAt, code FROM gate_profile_in_force JOIN gate_profile ON id = profile_id ORDER BY from_at`,
  )
  db.close()
  expect(rows[0]!.fromAt).toBe(0)
  expect(new Set(rows.map(({ fromAt }) => fromAt)).size).toBe(rows.length)
  expect(rows.at(-1)).toEqual({ fromAt: station.now(), code: 'epidemic' })
})

it('furnishes the first beds', async () => {
  await station.close()
  station = await openTestStation()
  expect((await admitted(station, { bed: '男一-01' })).place).toBe('男一-01')
})
