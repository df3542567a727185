// The decision table itself: every row has words for its code, a rule, and means something under one regime at least.
import { expect, it } from 'vitest'
import { gateDecisions } from '../../../domain/intake/gate-decision-seed.ts'
import { verdictCodes } from '../../../domain/intake/verdict-codes.ts'
import { lawSeed } from '../../../domain/rules/law-seed.ts'

it('uses every code, and rules that are in the law’s rows', () => {
  const codes = new Set([...gateDecisions.map(({ code }) => code), 'eligible'])
  expect([...codes].toSorted()).toEqual([...verdictCodes].toSorted())
  const known = new Set(lawSeed.map(({ id }) => id))
  expect(gateDecisions.filter(({ rule }) => !known.has(rule))).toEqual([])
  expect(gateDecisions.filter(({ by }) => by.epidemic === null && by.normal === null)).toEqual([])
})

it('sends word to the hospital wherever somebody is sent there', () => {
  const toHospital = gateDecisions
    .flatMap(({ by }) => [by.epidemic, by.normal])
    .filter((outcome) => outcome?.verdict === 'hospital')
  expect(toHospital.every((outcome) => outcome?.reports.includes('hospital'))).toBe(true)
})
