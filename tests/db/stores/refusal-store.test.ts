// Refusals: what they rest on never changes, how the notice was taken comes later, a name is compared as it sounds on paper.
import { describe, expect, it } from 'vitest'
import { isUniqueViolation, NotFoundError, StaleError } from '../../../db/errors.ts'
import {
  findRefusal,
  insertRefusal,
  listRefusalsUnder,
  updateReceipt,
} from '../../../db/stores/refusal-store.ts'
import { openInMemory } from '../../support/database.ts'
import { planSteps } from '../../support/query-plans.ts'
import { givenBy, givenGateCheck, hour, morning, nextOf, someRefusal } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = givenBy(db)
  const refuse = (parts: Parameters<typeof someRefusal>[0] = {}, at = morning) => {
    const gateCheckId = givenGateCheck(db, by)
    const made = { uid: `r${nextOf(db)}`, origin: 'station', gateCheckId, refusal: someRefusal(parts) }
    insertRefusal(db, made, { ...by, at })
    return gateCheckId
  }
  return { db, by, refuse }
}

describe('a refusal', () => {
  it('is read back whole', () => {
    const { db, refuse } = ready()
    const gateCheckId = refuse({ ableButRefuses: { words: '会写字，当面拒绝' } })
    expect(findRefusal(db, gateCheckId)).toEqual({
      ...someRefusal({ ableButRefuses: { words: '会写字，当面拒绝' } }),
      gateCheckId,
      refusedAt: morning,
      refusedBy: expect.any(String) as string,
      version: 1,
    })
    expect(findRefusal(db, 99)).toBeNull()
  })

  it('is there once for a gate check', () => {
    const { db, by, refuse } = ready()
    const gateCheckId = refuse()
    let thrown: unknown = null
    try {
      insertRefusal(db, { uid: 'x', origin: 's', gateCheckId, refusal: someRefusal() }, by)
    } catch (error) {
      thrown = error
    }
    expect(isUniqueViolation(thrown)).toBe(true)
  })

  it('notes afterwards how the notice was taken, against the version that was seen', () => {
    const { db, by, refuse } = ready()
    const gateCheckId = refuse()
    const receipt = { how: 'refused-to-sign', witness: '前台 02', note: '转身离开' } as const
    updateReceipt(db, { gateCheckId, version: 1, receipt }, by)
    expect(findRefusal(db, gateCheckId)).toMatchObject({ receipt, version: 2 })
    expect(() => updateReceipt(db, { gateCheckId, version: 1, receipt }, by)).toThrow(StaleError)
    expect(() => updateReceipt(db, { gateCheckId: 99, version: 1, receipt }, by)).toThrow(NotFoundError)
  })
})

describe('earlier refusals', () => {
  it('are listed under the same name, newest first, whatever dot or width it was typed with', () => {
    const { db, refuse } = ready()
    const first = refuse({ name: '买买提·艾力' })
    const second = refuse({ name: '买买提• 艾力', ground: '4' }, morning + hour)
    refuse({ name: '买买提' })
    refuse({ name: '' })
    const found = listRefusalsUnder(db, { name: '买买提艾力', limit: 5 })
    expect(found.map(({ gateCheckId, ground }) => ({ gateCheckId, ground }))).toEqual([
      { gateCheckId: second, ground: '4' },
      { gateCheckId: first, ground: '3' },
    ])
    expect(listRefusalsUnder(db, { name: ' ', limit: 5 })).toEqual([])
  })

  it('come from an index', () => {
    const { db } = ready()
    const steps = planSteps(db, (noted) => listRefusalsUnder(noted, { name: '甲', limit: 5 }))
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([])
  })
})
