import { describe, expect, it } from 'vitest'
import type { PlanOptions } from '../../../build/data/course.ts'
import type { Deed } from '../../../build/data/deeds.ts'
import { makePlan } from '../../../build/data/plan.ts'
import { stationSize } from '../../../build/data/profiles.ts'

const asOf = Date.UTC(2026, 0, 15, 8, 40)
const prefecture: PlanOptions = { size: stationSize('prefecture'), seed: 1, asOf, years: 2 }
const deeds = [...makePlan(prefecture)]
const of = <Kind extends Deed['kind']>(kind: Kind) =>
  deeds.filter((deed): deed is Extract<Deed, { kind: Kind }> => deed.kind === kind)
const lastYear = asOf - 365 * 86_400_000

describe('the plan of a synthetic station', () => {
  it('is the same for the same seed and another for another', () => {
    const first = (seed: number) =>
      JSON.stringify([...makePlan({ ...prefecture, seed, years: 0.1 })].slice(0, 300))
    expect(first(1)).toBe(first(1))
    expect(first(2)).not.toBe(first(1))
  })

  it('goes forward in time and ends at its last instant', () => {
    const instants = deeds.map(({ at }) => at)
    expect(instants).toEqual(instants.toSorted((left, right) => left - right))
    expect(instants.at(-1)).toBeLessThanOrEqual(asOf)
    expect(instants.at(-1)).toBeGreaterThan(asOf - 86_400_000)
  })

  it('has the cases of its size, most of them in winter, a third of them of people who were here before', () => {
    const admits = of('admit')
    expect(Math.abs(admits.length / 3000 - 1)).toBeLessThan(0.07)
    const months = admits.map(({ at }) => new Date(at + 8 * 3_600_000).getUTCMonth() + 1)
    const inMonths = (wanted: readonly number[]) => months.filter((month) => wanted.includes(month)).length
    expect(inMonths([12, 1, 2])).toBeGreaterThan(1.5 * inMonths([6, 7, 8]))
    const returning = admits.filter(({ input }) => input.personId !== null).length
    expect(returning / admits.length).toBeCloseTo(0.33, 1)
  })

  it('writes nine entries a day of everybody in the last year, and one a stay before', () => {
    const early = of('care').filter(({ at }) => at < lastYear - 86_400_000)
    const earlyAdmits = of('admit').filter(({ at }) => at < lastYear - 86_400_000)
    expect(early.length / earlyAdmits.length).toBeCloseTo(1, 1)
    const day = (deed: Deed) => Math.floor((deed.at + 8 * 3_600_000) / 86_400_000)
    const someday = day({ ...deeds[0]!, at: asOf }) - 30
    const entries = of('care').filter((deed) => day(deed) === someday)
    const ofStay = Map.groupBy(entries, ({ input }) => input.stayId)
    expect(Math.max(...[...ofStay.values()].map((list) => list.length))).toBe(9)
    expect(ofStay.size).toBeGreaterThan(15)
  })

  it('lets no minor leave alone', () => {
    const minors = new Set<number>()
    let stayId = 0
    for (const deed of deeds) {
      if (deed.kind === 'admit') {
        stayId += 1
        const { birth } = deed.input.details
        const years = birth.kind === 'date' ? (deed.at - Date.parse(birth.on)) / 31_557_600_000 : 99
        if (years < 17.9) minors.add(stayId)
      }
      if (deed.kind === 'leave' && minors.has(deed.input.stayId))
        expect(['own-way', 'ticket']).not.toContain(deed.input.way)
    }
    expect(minors.size).toBeGreaterThan(20)
  })
})
