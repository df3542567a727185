// Signing in and out: a wrong PIN and an account that is not there look the same, and guessing is slow.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refusalOf } from '../../support/refusals.ts'
import { openTestStation, testHead, testNow, testPin, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let headId: number
beforeAll(async () => {
  station = await openTestStation()
  const accounts = await station.nobody.session.accounts()
  headId = accounts.find(({ name }) => name === testHead)!.id
})
afterAll(() => station.close())

const forbidden = (because: string) => ({ kind: 'forbidden', data: { because } })
const signIn = (pin: string, accountId = headId) => station.nobody.session.signIn({ accountId, pin })

describe('signing in', () => {
  it('says who works here to nobody in particular: names and no more', async () => {
    expect(await station.nobody.session.accounts()).toEqual([{ id: headId, name: testHead }])
  })

  it('answers with a token that works', async () => {
    const { token, account } = await signIn(testPin)
    expect(account).toMatchObject({ id: headId, roles: ['head'], duties: ['duty-leader'] })
    const me = await station.clientOf(token).session.me()
    expect(me).toMatchObject({
      account,
      now: testNow,
      station: { name: '甲省乙市救助管理站', regionCode: '110105', serial: '01', zone: 'Asia/Shanghai' },
    })
  })

  it('gives the same answer to a wrong PIN and to an account that is not there', async () => {
    expect(await refusalOf(signIn('0000'))).toEqual(forbidden('wrong-pin'))
    expect(await refusalOf(signIn(testPin, 999_999))).toEqual(forbidden('wrong-pin'))
    await signIn(testPin)
  })

  it('waits a minute after five wrong PINs, for the right one too', async () => {
    for (let guess = 0; guess < 5; guess += 1)
      expect(await refusalOf(signIn('0000'))).toEqual(forbidden('wrong-pin'))
    expect(await refusalOf(signIn(testPin))).toEqual(forbidden('too-many-tries'))
    station.advance(60_000)
    expect((await signIn(testPin)).account.id).toBe(headId)
  })

  it('counts guesses that are made at once', async () => {
    const guesses = Array.from({ length: 20 }, (_, index) => refusalOf(signIn(String(1000 + index))))
    const answers = (await Promise.all(guesses)).map((refused) => JSON.stringify(refused.data))
    expect(answers.filter((answer) => answer.includes('wrong-pin'))).toHaveLength(5)
    station.advance(60_000)
    await signIn(testPin)
  })
})

describe('a session', () => {
  it('ends with signing out', async () => {
    const { token } = await signIn(testPin)
    await station.clientOf(token).session.signOut()
    expect(await refusalOf(station.clientOf(token).session.me())).toEqual(forbidden('signed-out'))
  })

  it('ends when nothing was asked for twelve hours, and lives as long as something is', async () => {
    const { token } = await signIn(testPin)
    const client = station.clientOf(token)
    for (let hours = 0; hours < 24; hours += 8) {
      station.advance(8 * 3_600_000)
      await client.session.me()
    }
    station.advance(12 * 3_600_000 + 1)
    expect(await refusalOf(client.session.me())).toEqual(forbidden('signed-out'))
  })

  it('is gone with the process', async () => {
    const { token } = await signIn(testPin)
    await station.reopen()
    expect(await refusalOf(station.clientOf(token).session.me())).toEqual(forbidden('signed-out'))
  })

  it('is no token that somebody made up', async () => {
    for (const token of ['', 'x', '../..', "' OR 1=1"])
      expect(await refusalOf(station.clientOf(token).session.me())).toEqual(forbidden('signed-out'))
  })
})

it('remembers the language of each worker', async () => {
  const { token } = await signIn(testPin)
  const client = station.clientOf(token)
  expect((await client.session.setLanguage({ language: 'en' })).language).toBe('en')
  expect((await signIn(testPin)).account.language).toBe('en')
})
