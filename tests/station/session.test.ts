// Tokens in memory: only for a while, only their hashes, and wrong PINs counted for each account.
import { describe, expect, it } from 'vitest'
import { createSessions } from '../../station/session.ts'

const hour = 3_600_000

describe('tokens', () => {
  it('are long, and no two alike', () => {
    const sessions = createSessions()
    const tokens = Array.from({ length: 50 }, () => sessions.begin(1, 0))
    expect(new Set(tokens).size).toBe(50)
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
  })

  it('name their account until twelve hours pass without a call', () => {
    const sessions = createSessions()
    const token = sessions.begin(7, 0)
    expect(sessions.accountOf(token, 12 * hour)).toBe(7)
    expect(sessions.accountOf(token, 24 * hour)).toBe(7)
    expect(sessions.accountOf(token, 36 * hour + 1)).toBeNull()
    expect(sessions.accountOf(token, 0)).toBeNull()
  })

  it('end one by one, or all of an account', () => {
    const sessions = createSessions()
    const [one, two, other] = [sessions.begin(1, 0), sessions.begin(1, 0), sessions.begin(2, 0)]
    sessions.end(one)
    expect([one, two, other].map((token) => sessions.accountOf(token, 1))).toEqual([null, 1, 2])
    sessions.endAllOf(1)
    expect([two, other].map((token) => sessions.accountOf(token, 1))).toEqual([null, 2])
  })
})

describe('wrong PINs', () => {
  it('make an account wait after the fifth, for a minute', () => {
    const sessions = createSessions()
    for (let n = 1; n <= 5; n += 1) {
      expect(sessions.mustWait(1, n)).toBe(false)
      sessions.noteTry(1, false, n)
    }
    expect(sessions.mustWait(1, 5)).toBe(true)
    expect(sessions.mustWait(2, 5)).toBe(false)
    expect(sessions.mustWait(1, 60_004)).toBe(true)
    expect(sessions.mustWait(1, 60_005)).toBe(false)
  })

  it('are forgotten with the right one', () => {
    const sessions = createSessions()
    for (let n = 0; n < 4; n += 1) sessions.noteTry(1, false, 0)
    sessions.noteTry(1, true, 0)
    sessions.noteTry(1, false, 0)
    expect(sessions.mustWait(1, 0)).toBe(false)
  })

  it('make it wait again after each one that follows the minute', () => {
    const sessions = createSessions()
    for (let n = 0; n < 5; n += 1) sessions.noteTry(1, false, 0)
    sessions.noteTry(1, false, 60_000)
    expect(sessions.mustWait(1, 60_001)).toBe(true)
  })
})
