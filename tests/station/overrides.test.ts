// Ways past a rule that says no: by a reason, by a second person's PIN, or not at all, as the law's row says.
import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import type { StationClient } from '../../station/contract/contract.ts'
import { refusalOf } from '../support/refusals.ts'
import { admitted, planned } from '../support/road.ts'
import { samplePlan } from '../support/samples.ts'
import { openTestStation, testHead, testPin, type TestStation } from '../support/test-station.ts'

let station: TestStation
let clerk: StationClient
let dataDir: string

/** A station whose row for R68 says otherwise. */
async function openWith(change: string): Promise<void> {
  const first = await openTestStation()
  await first.station.close()
  dataDir = first.dataDir
  const db = openDatabase(dataDir)
  db.raw.exec(`UPDATE law_rule SET ${change} WHERE id = 'R68'`)
  db.close()
  station = await openTestStation({ dataDir })
  clerk = await station.as('escort')
}
afterEach(async () => {
  await station.close()
  rmSync(dataDir, { recursive: true, force: true })
})

type Second = Readonly<{ accountId: number; pin: string }> | null

async function unconfirmed() {
  const { stayId } = await admitted(station)
  const receiving = { ...samplePlan([stayId]).receiving, confirmed: null }
  const { id, version } = await planned(station, [stayId], { receiving })
  const depart = (overrides: { rule: string; reason: string; second: Second }[]) =>
    clerk.escort.depart({ id, version, at: station.now(), overrides })
  return { id, depart }
}

const idOf = async (name: string) =>
  (await station.nobody.session.accounts()).find((account) => account.name === name)!.id
const given = (second: Second) => [{ rule: 'R68', reason: '电话不通', second }]

describe('a rule that asks for a second person', () => {
  beforeEach(() => openWith("override = 'second-person'"))

  it('is not lifted by a reason alone', async () => {
    const { depart } = await unconfirmed()
    const refused = await refusalOf(depart(given(null)))
    expect(refused).toMatchObject({ kind: 'blocked', data: { rule: 'R68', override: 'second-person' } })
  })

  it('is lifted by another account with its own PIN, whose name goes into the audit', async () => {
    const { depart } = await unconfirmed()
    const accountId = await idOf(testHead)
    expect((await depart(given({ accountId, pin: testPin }))).state).toBe('underway')
    await station.station.close()
    const db = openDatabase(dataDir)
    const { content } = db.get<{ content: string }>('SELECT content FROM audit ORDER BY seq DESC')!
    db.close()
    expect(JSON.parse(content).overrides).toEqual([{ rule: 'R68', secondAccountId: accountId }])
  })

  it('is not lifted by a wrong PIN, which counts as a try', async () => {
    const { id, depart } = await unconfirmed()
    const accountId = await idOf(testHead)
    const answers: unknown[] = []
    for (let n = 0; n < 6; n += 1)
      answers.push((await refusalOf(depart(given({ accountId, pin: '0000' })))).data)
    const wrong = { because: 'wrong-pin' }
    expect(answers).toEqual([wrong, wrong, wrong, wrong, wrong, { because: 'too-many-tries' }])
    expect((await clerk.escort.get({ id })).state).toBe('planned')
  })

  it('is not lifted by oneself, nor by an account that is closed or was never there', async () => {
    const { depart } = await unconfirmed()
    const head = await station.as('head')
    const gone = await head.accounts.create({
      name: '离职',
      pin: testPin,
      roles: ['head'],
      duties: [],
      language: 'zh-CN',
    })
    await head.accounts.update({ ...gone, active: false, pin: null })
    const own = (await clerk.session.me()).account.id
    for (const accountId of [own, gone.id, 999_999]) {
      const refused = await refusalOf(depart(given({ accountId, pin: testPin })))
      expect(refused).toEqual({ kind: 'forbidden', data: { because: 'wrong-pin' } })
    }
  })
})

describe('a rule that is switched off', () => {
  beforeEach(() => openWith('enabled = 0'))

  it('asks for nothing, and is not shown', async () => {
    const { id, depart } = await unconfirmed()
    expect((await clerk.escort.get({ id })).checks).toEqual([])
    expect((await depart([])).state).toBe('underway')
  })
})

describe('a rule that nobody may lift', () => {
  beforeEach(() => openWith("override = 'none'"))

  it('stays, whoever agrees', async () => {
    const { depart } = await unconfirmed()
    const second = { accountId: await idOf(testHead), pin: testPin }
    const refused = await refusalOf(depart(given(second)))
    expect(refused).toMatchObject({ kind: 'blocked', data: { override: 'none' } })
  })
})
