import { describe, expect, it } from 'vitest'
import { escortPlan } from '../../../domain/escort/escort.ts'
import {
  blankPlan,
  isBlankPlan,
  planField,
  planInput,
  valuesOfPlan,
} from '../../../renderer/escort/plan-values.ts'
import { samplePlan } from '../../support/samples.ts'

const names = { regionPath: '甲省乙市丙县', travellers: [{ stayId: 1, name: '单小川' }] }

describe('the form of an escort plan', () => {
  it.each([
    ['confirmed', samplePlan([1, 2])],
    ['not confirmed', samplePlan([1], { receiving: { ...samplePlan([1]).receiving, confirmed: null } })],
    ['to a place in words', samplePlan([1], { destination: { region: null, text: '葫芦那边' } })],
    ['to a region and a village', samplePlan([1], { destination: { region: '440524', text: '示例村' } })],
  ])('gives back the plan it was made from: %s', (_, plan) => {
    expect(escortPlan.parse(planInput(valuesOfPlan(plan, names)))).toEqual(plan)
  })

  it('does not repeat the path of a region in its words', () => {
    const values = { ...blankPlan(), region: { region: '440524', text: '甲省乙市丙县' } }
    expect(planInput(values)).toMatchObject({ destination: { region: '440524', text: '' } })
  })

  it('asks for all of a confirmation once a part of it is typed', () => {
    const plan = samplePlan([1])
    const half = { ...valuesOfPlan(plan, names), confirmedBy: '', confirmedAt: null, confirmedHow: '电话' }
    const paths = escortPlan
      .safeParse(planInput(half))
      .error?.issues.map(({ path }) => planField(path.join('.')))
    expect(paths).toEqual(['confirmedBy', 'confirmedAt'])
  })

  it('is blank as it opens', () => {
    expect(isBlankPlan(blankPlan())).toBe(true)
    expect(isBlankPlan({ ...blankPlan(), departAt: 1 })).toBe(false)
  })

  it.each([
    ['plan.destination.region', 'region'],
    ['receiving.confirmed.at', 'confirmedAt'],
    ['plan.receiving.person', 'receiving.person'],
    ['plan.persons.0.stayId', 'persons.0.stayId'],
  ])('puts an error at %s beside %s', (path, field) => {
    expect(planField(path)).toBe(field)
  })
})
