import { describe, expect, it } from 'vitest'
import { makePerson } from '../../../build/data/persons.ts'
import { syntheticRegions } from '../../../build/data/regions.ts'
import { readIdNumber } from '../../../domain/people/id-number.ts'
import { personDetails } from '../../../domain/people/person.ts'
import { nationalRegions } from '../../../domain/people/regions.ts'

const firstDay = '2024-02-29'
const made = Array.from({ length: 20_000 }, (_, n) => makePerson(1, n + 1, { firstDay, visit: 0, wish: {} }))
const share = (holds: (one: (typeof made)[number]) => boolean) => made.filter(holds).length / made.length

describe('the persons of the synthetic data', () => {
  it('are accepted by the registration, every one', () => {
    for (const { details } of made) expect(personDetails.safeParse(details).success).toBe(true)
  })

  it('are as such stations see them: mostly men, few children, most from 30 to 65, a fifth over 60', () => {
    expect(share(({ details }) => details.sex === 'female')).toBeCloseTo(0.25, 1)
    expect(share(({ age }) => age < 18)).toBeLessThan(0.06)
    expect(share(({ age }) => age < 18)).toBeGreaterThan(0.02)
    expect(share(({ age }) => age >= 30 && age <= 65)).toBeGreaterThan(0.6)
    expect(Math.abs(share(({ age }) => age >= 60) - 0.2)).toBeLessThan(0.03)
  })

  it('carry names as people do: short ones, compound ones, ones with ·, rare characters, and none', () => {
    const nameShare = (pattern: RegExp) => share(({ details }) => pattern.test(details.name ?? ''))
    expect(nameShare(/^..$/u)).toBeGreaterThan(0.1)
    expect(nameShare(/^(欧阳|上官|司马|诸葛|尉迟|万俟)/u)).toBeGreaterThan(0.0005)
    expect(nameShare(/·/u)).toBeGreaterThan(0.01)
    expect(nameShare(/[\u3400-\u4dbf\u{20000}-\u{3ffff}]/u)).toBeGreaterThan(0.001)
    expect(nameShare(/^[王李张]/u)).toBeGreaterThan(0.1)
    expect(share(({ details }) => details.name === null)).toBeCloseTo(0.025, 2)
  })

  it('have numbers of a province that does not exist, right in every digit, and of a piece with the birth and sex', () => {
    const known = new Set(syntheticRegions.map(({ code }) => code))
    const context = { asOf: firstDay, knowsRegion: (code: string) => known.has(code) }
    const documented = made.filter(({ details }) => details.document.kind === '01')
    expect(documented.length).toBeGreaterThan(8000)
    for (const { details } of documented) {
      if (details.document.kind === '99') continue
      const reading = readIdNumber(details.document.number, context)
      expect(reading.kind).toBe('valid')
      if (reading.kind !== 'valid') continue
      expect(reading.facts.region).toMatch(/^20/)
      expect(details.birth).toEqual({ kind: 'date', on: reading.facts.bornOn })
      if (details.sex !== 'unknown') expect(reading.facts.sex).toBe(details.sex)
    }
  })

  it('are the same again when they come back, with what came to light since', () => {
    const first = makePerson(9, 4, { firstDay, visit: 0, wish: {} }).details
    const third = makePerson(9, 4, { firstDay, visit: 2, wish: {} }).details
    const unchanged = { contacts: [], residence: first.residence }
    expect({ ...third, ...unchanged }).toEqual({ ...first, ...unchanged })
  })
})

describe('the province of the synthetic data', () => {
  it('uses no code of the national list', () => {
    const national = new Set(nationalRegions().map(({ code }) => code))
    expect(syntheticRegions.filter(({ code }) => national.has(code))).toEqual([])
    expect(new Set(syntheticRegions.map(({ name }) => name)).size).toBe(syntheticRegions.length)
  })
})
