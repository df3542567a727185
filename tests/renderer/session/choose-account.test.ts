import { describe, expect, it } from 'vitest'
import { accountAfterKey, firstChoice } from '../../../renderer/session/choose-account.ts'

const accounts = [
  { id: 1, name: '站长甲' },
  { id: 2, name: '接待 01' },
  { id: 5, name: '照料 01' },
]

describe('the account that is chosen first', () => {
  it('is the only one there is', () => {
    expect(firstChoice(accounts.slice(0, 1), null)).toBe(1)
  })

  it('is whoever signed in last at this desk', () => {
    expect(firstChoice(accounts, '5')).toBe(5)
  })

  it.each([null, '9', ''])('is nobody when the desk remembers %j', (last) => {
    expect(firstChoice(accounts, last)).toBeNull()
  })
})

describe('the arrows on the list', () => {
  it.each([
    [null, 'ArrowDown', 1],
    [null, 'ArrowUp', 5],
    [1, 'ArrowDown', 2],
    [2, 'ArrowUp', 1],
    [5, 'ArrowDown', 5],
    [1, 'ArrowUp', 1],
  ])('lead from %j by %s to %j', (chosen, key, to) => {
    expect(accountAfterKey(accounts, chosen, key)).toBe(to)
  })

  it('leave digits and Enter to the PIN', () => {
    expect(['4', 'Enter', 'Tab'].map((key) => accountAfterKey(accounts, 1, key))).toEqual([null, null, null])
  })
})
