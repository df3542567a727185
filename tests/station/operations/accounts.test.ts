// The head keeps the accounts: names that can be told apart, roles and duties, a new PIN, and never no head at all.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { openTestStation, testHead, testNow, testPin, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let head: StationClient
beforeAll(async () => {
  station = await openTestStation()
  head = await station.as('head')
})
afterAll(() => station.close())

const worker = (name: string) => ({
  name,
  pin: '1357',
  roles: ['caregiver' as const],
  duties: [],
  language: 'zh-CN' as const,
})

const signedOut = { kind: 'forbidden', data: { because: 'signed-out' } }

it('makes an account that can sign in at once', async () => {
  const made = await head.accounts.create({ ...worker('照料 01'), roles: ['caregiver', 'escort'] })
  expect(made).toMatchObject({ name: '照料 01', roles: ['caregiver', 'escort'], active: true, version: 1 })
  const { account } = await station.nobody.session.signIn({ accountId: made.id, pin: '1357' })
  expect(account).toEqual(made)
})

it('refuses a second worker of the same name', async () => {
  await head.accounts.create(worker('同名 01'))
  expect(await faultsOf(head.accounts.create(worker('同名 01')))).toEqual(['name name-taken'])
  const other = await head.accounts.create(worker('同名 02'))
  const renamed = head.accounts.update({ ...other, name: '同名 01', pin: null })
  expect(await faultsOf(renamed)).toEqual(['name name-taken'])
})

it('gives a new PIN, which ends the old one and the sessions made with it', async () => {
  const made = await head.accounts.create(worker('换密码'))
  const { token } = await station.nobody.session.signIn({ accountId: made.id, pin: '1357' })
  await head.accounts.update({ ...made, pin: '97531' })
  expect(await refusalOf(station.clientOf(token).session.me())).toEqual(signedOut)
  const old = await refusalOf(station.nobody.session.signIn({ accountId: made.id, pin: '1357' }))
  expect(old).toEqual({ kind: 'forbidden', data: { because: 'wrong-pin' } })
  const renewed = await station.nobody.session.signIn({ accountId: made.id, pin: '97531' })
  expect(renewed.account.id).toBe(made.id)
})

it('leaves the PIN and the session alone where only a role changes', async () => {
  const made = await head.accounts.create(worker('换角色'))
  const { token } = await station.nobody.session.signIn({ accountId: made.id, pin: '1357' })
  await head.accounts.update({ ...made, roles: ['tracing'], pin: null })
  expect((await station.clientOf(token).session.me()).account.roles).toEqual(['tracing'])
})

it('closes an account that no longer works here, together with its sessions', async () => {
  const made = await head.accounts.create(worker('离职'))
  const { token } = await station.nobody.session.signIn({ accountId: made.id, pin: '1357' })
  await head.accounts.update({ ...made, active: false, pin: null })
  expect(await refusalOf(station.clientOf(token).session.me())).toEqual(signedOut)
  expect((await station.nobody.session.accounts()).map(({ name }) => name)).not.toContain('离职')
  expect((await head.accounts.list()).find(({ id }) => id === made.id)).toMatchObject({ active: false })
})

it('does not let the head give up the office by accident', async () => {
  const own = (await head.accounts.list()).find(({ name }) => name === testHead)!
  const update = (changes: object) => head.accounts.update({ ...own, pin: null, ...changes })
  expect(await faultsOf(update({ roles: ['escort'] }))).toEqual(['roles last-head'])
  expect(await faultsOf(update({ active: false }))).toEqual(['roles last-head'])
})

it('answers a second desk with what the first one saved', async () => {
  const made = await head.accounts.create(worker('两桌'))
  await head.accounts.update({ ...made, duties: ['audit'], pin: null })
  expect(await refusalOf(head.accounts.update({ ...made, roles: ['escort'], pin: null }))).toEqual({
    kind: 'conflict',
    data: {
      record: 'account',
      by: testHead,
      at: testNow,
      version: 2,
      theirs: { name: '两桌', roles: ['caregiver'], duties: ['audit'], active: true },
    },
  })
})

it('never says a PIN, nor its hash', async () => {
  const said = JSON.stringify(await head.accounts.list())
  expect(said).not.toContain(testPin)
  expect(said).not.toMatch(/scrypt|pin/i)
})

it('has no account that nobody made', async () => {
  const absent = head.accounts.update({ ...worker('没有'), id: 999, version: 1, active: true, pin: null })
  expect(await refusalOf(absent)).toEqual({ kind: 'not-found', data: { record: 'account' } })
})
