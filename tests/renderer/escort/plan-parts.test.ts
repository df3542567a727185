import { describe, expect, it } from 'vitest'
import { differingParts, mergePlans } from '../../../renderer/escort/plan-parts.ts'
import { samplePlan } from '../../support/samples.ts'

const mine = samplePlan([1])
const theirs = samplePlan([1, 2], {
  departAt: mine.departAt + 60_000,
  receiving: { ...mine.receiving, confirmed: null },
})

describe('two versions of a plan', () => {
  it('differ only where they differ', () => {
    expect(differingParts(mine, samplePlan([1]))).toEqual([])
    expect(differingParts(mine, theirs)).toEqual(['confirmed', 'departAt', 'persons'])
  })

  it('are the same whatever the order of their keys', () => {
    const { kind, number, route } = mine.transport
    expect(differingParts(mine, { ...mine, transport: { route, number, kind } })).toEqual([])
  })

  it('become one plan by the choice for each part', () => {
    const merged = mergePlans(mine, theirs, { confirmed: 'mine', departAt: 'theirs', persons: 'theirs' })
    expect(merged).toEqual({ ...theirs, receiving: mine.receiving })
  })
})
