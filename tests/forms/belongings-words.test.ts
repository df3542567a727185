// The papers' words for belongings, where a paper only names them.
import { expect, it } from 'vitest'
import { belongingsWords, securityResult } from '../../forms/belongings-words.ts'
import { makeEscortHandoverData } from '../../forms/escort-handover-2026/make-data.ts'
import { makeReliefRegistrationData } from '../../forms/relief-registration-2014/make-data.ts'
import { makeServiceAndLeavingData } from '../../forms/service-and-leaving-2014/make-data.ts'
import { check, custodyItem, escort, usual, withBelongings } from './cases.ts'

const kept =
  '代管 4 件：水果刀 1（封签 0312）；双肩包 1（封签 0313）；现金 1 ¥36.50（封签 0313）；银行卡 1（封签 0313）'

it('R10 adds to what was written what the register still holds', () => {
  expect(belongingsWords('双肩包 1', withBelongings.belongings.items)).toBe(`双肩包 1\n${kept}`)
  expect(belongingsWords('', withBelongings.belongings.items)).toBe(kept)
  expect(belongingsWords('双肩包 1', [])).toBe('双肩包 1')
})

it('prints it on F1 and on the hand-over sheet', () => {
  expect(makeReliefRegistrationData(withBelongings).health.belongings).toContain(kept)
  expect(makeEscortHandoverData({ ...withBelongings, escort }).person.belongings).toContain(kept)
})

it('says on F1 how the last security check ended, and what the gate said where there is none', () => {
  expect(securityResult(undefined)).toBeNull()
  const refused = { ...check, outcome: { kind: 'refused' as const, said: '' } }
  expect(securityResult(refused)).toBe('拒绝检查')
  expect(securityResult({ ...check, outcome: { kind: 'done', ways: ['gate'], findings: [] } })).toBe('通过')
  expect(makeReliefRegistrationData(withBelongings).health.security).toContain('水果刀：本站代管')
  expect(makeReliefRegistrationData(usual).health.security).toBe('有物品代管')
})

it('R11 ticks on F4 what the register knows of the return, and nothing where there is no register', () => {
  const exit = { way: 'own-way' as const, at: usual.asOf, destination: '', note: '' }
  const left = { ...withBelongings, stay: { ...usual.stay, state: { kind: 'closed' as const, exit } } }
  const ticked = (belongings: Partial<typeof usual.belongings>) =>
    makeServiceAndLeavingData({ ...left, belongings: { ...usual.belongings, ...belongings } })
      .leaving.goods.filter(({ chosen }) => chosen)
      .map(({ label }) => label)
  expect(ticked({})).toEqual([])
  expect(ticked({ checks: [check] })).toEqual(['无寄存'])
  expect(ticked({ items: [custodyItem(1)] })).toEqual(['尚有代管'])
  expect(ticked({ items: withBelongings.belongings.items.slice(4) })).toEqual(['已全部返还'])
})
