// Accounts, their roles and duties, and what a second save of the same account is told.
import { describe, expect, it } from 'vitest'
import { NotFoundError, StaleError } from '../../../db/errors.ts'
import {
  accountChange,
  createAccount,
  findAccount,
  findPinHash,
  listAccounts,
  narrowedCalls,
  setLanguage,
  updateAccount,
} from '../../../db/stores/account-store.ts'
import { openInMemory } from '../../support/database.ts'

function withHead() {
  const db = openInMemory()
  const head = createAccount(
    db,
    {
      uid: 'a1',
      origin: 'station',
      name: '赵站长',
      pinHash: 'h1',
      roles: ['head', 'front-desk'],
      duties: ['audit', 'duty-leader'],
      language: 'zh-CN',
    },
    { account: null, at: 100 },
  )
  return { db, head }
}

const worker = {
  uid: 'a2',
  origin: 'station',
  name: '钱护理',
  pinHash: 'h2',
  roles: ['caregiver'],
  duties: [],
  language: 'en',
} as const

describe('an account', () => {
  it('reads back with its roles and duties in one order, and without its PIN', () => {
    const { db, head } = withHead()
    expect(findAccount(db, head)).toEqual({
      id: head,
      name: '赵站长',
      roles: ['front-desk', 'head'],
      duties: ['duty-leader', 'audit'],
      language: 'zh-CN',
      active: true,
      version: 1,
    })
    expect(findPinHash(db, head)).toBe('h1')
    expect(findAccount(db, 99)).toBeNull()
    expect(findPinHash(db, 99)).toBeNull()
  })

  it('has a name of its own', () => {
    const { db, head } = withHead()
    expect(() => createAccount(db, { ...worker, name: '赵站长' }, { account: head, at: 200 })).toThrow(
      /UNIQUE/,
    )
  })

  it('changes everything but the PIN when no new one is given', () => {
    const { db, head } = withHead()
    const id = createAccount(db, worker, { account: head, at: 200 })
    const update = {
      id,
      version: 1,
      name: '钱',
      roles: ['escort'],
      duties: ['audit'],
      active: false,
    } as const
    updateAccount(db, { ...update, pinHash: null }, { account: head, at: 300 })
    expect(findAccount(db, id)).toMatchObject({
      name: '钱',
      roles: ['escort'],
      duties: ['audit'],
      active: false,
      version: 2,
    })
    expect(findPinHash(db, id)).toBe('h2')
    updateAccount(db, { ...update, version: 2, pinHash: 'h3' }, { account: head, at: 400 })
    expect(findPinHash(db, id)).toBe('h3')
  })

  it('tells a second save who was first, and changes nothing', () => {
    const { db, head } = withHead()
    const id = createAccount(db, worker, { account: head, at: 200 })
    setLanguage(db, id, 'zh-CN', { account: id, at: 250 })
    const late = {
      id,
      version: 1,
      name: 'x',
      roles: ['head'],
      duties: [],
      active: true,
      pinHash: null,
    } as const
    expect(() => updateAccount(db, late, { account: head, at: 300 })).toThrow(StaleError)
    expect(accountChange(db, id)).toEqual({ version: 2, by: '钱护理', at: 250 })
    expect(findAccount(db, id)).toMatchObject({ name: '钱护理', roles: ['caregiver'], language: 'zh-CN' })
    expect(() => updateAccount(db, { ...late, id: 99 }, { account: head, at: 300 })).toThrow(NotFoundError)
    expect(() => setLanguage(db, 99, 'en', { account: head, at: 300 })).toThrow(NotFoundError)
  })

  it('of which nobody made the first says its own name', () => {
    const { db, head } = withHead()
    expect(accountChange(db, head)).toEqual({ version: 1, by: '赵站长', at: 100 })
    expect(accountChange(db, 99)).toBeNull()
  })
})

it('lists accounts in the order they were made, those that may sign in or all', () => {
  const { db, head } = withHead()
  const by = { account: head, at: 200 }
  const id = createAccount(db, worker, by)
  updateAccount(db, { ...worker, id, version: 1, active: false, pinHash: null }, by)
  expect(listAccounts(db, { activeOnly: true }).map(({ name }) => name)).toEqual(['赵站长'])
  expect(listAccounts(db, { activeOnly: false }).map(({ name }) => name)).toEqual(['赵站长', '钱护理'])
})

it('lists the calls that the station takes away from roles', () => {
  const { db } = withHead()
  expect(narrowedCalls(db)).toEqual([])
  db.run("INSERT INTO call_narrowing (call, role) VALUES ('papers.issue', 'front-desk')")
  expect(narrowedCalls(db)).toEqual([{ call: 'papers.issue', role: 'front-desk' }])
})
