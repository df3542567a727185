import { describe, expect, it } from 'vitest'
import type { Account } from '../../../domain/accounts/account.ts'
import {
  accountSchema,
  blankAccount,
  newAccountInput,
  updateInput,
  valuesOfAccount,
} from '../../../renderer/settings/account-values.ts'

const account: Account = {
  id: 2,
  name: '接待 01',
  roles: ['front-desk'],
  duties: ['duty-leader'],
  language: 'zh-CN',
  active: true,
  version: 4,
}

const codes = (isNew: boolean, changes: object) =>
  accountSchema(isNew)
    .safeParse({ ...valuesOfAccount(account), ...changes })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []

describe('an account as a form', () => {
  it('leaves the PIN alone when none was typed', () => {
    expect(updateInput(valuesOfAccount(account), account)).toEqual({
      id: 2,
      version: 4,
      name: '接待 01',
      roles: ['front-desk'],
      duties: ['duty-leader'],
      active: true,
      pin: null,
    })
  })

  it('gives a new PIN where one was typed', () => {
    expect(updateInput({ ...valuesOfAccount(account), pin: '246810' }, account).pin).toBe('246810')
  })

  it('becomes a new account with its language', () => {
    const typed = { ...blankAccount('en'), name: '照料 01', pin: '1357' }
    expect(newAccountInput({ ...typed, roles: ['caregiver'] })).toEqual({
      name: '照料 01',
      roles: ['caregiver'],
      duties: [],
      language: 'en',
      pin: '1357',
    })
  })

  it.each([
    [true, { pin: '' }, [['pin', 'pin-format']]],
    [false, { pin: '' }, []],
    [false, { pin: '12' }, [['pin', 'pin-format']]],
    [false, { roles: [] }, [['roles', 'required']]],
    [false, { name: '' }, [['name', 'required']]],
  ])('new: %s, with %j: %j', (isNew, changes, said) => {
    expect(codes(isNew, changes)).toEqual(said)
  })
})
