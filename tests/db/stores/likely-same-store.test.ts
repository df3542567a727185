import { describe, expect, it } from 'vitest'
import { findLikelySame } from '../../../db/stores/likely-same-store.ts'
import { nothingTyped, type TypedPerson } from '../../../domain/people/typed-person.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenBy, givenPerson } from '../../support/stored-records.ts'
import { sampleDetails } from '../../support/samples.ts'

const asOf = '2026-11-23'
const nobody = new Set<number>()
const typed = (changes: Partial<TypedPerson>): TypedPerson => ({ ...nothingTyped, ...changes })

describe('findLikelySame', () => {
  it('finds who was stored, by what is typed a little wrongly', () => {
    const db = openInMemory()
    const id = givenPerson(db, givenBy(db), { details: sampleDetails() })
    for (const changes of [
      { name: '山晓川', bornOn: '1880-01-01' },
      { documentNumber: '440524188001010015' },
      { name: 'dan xiaochuan', age: 146, region: '440524' },
    ])
      expect(findLikelySame(db, { typed: typed(changes), asOf, companions: nobody })[0]?.id).toBe(id)
  })

  it('finds nobody by nothing', () => {
    const db = openInMemory()
    givenPerson(db, givenBy(db), { details: sampleDetails() })
    expect(findLikelySame(db, { typed: nothingTyped, asOf, companions: nobody })).toEqual([])
  })

  it('weighs whoever came with them before, though no key leads there', () => {
    const db = openInMemory()
    const id = givenPerson(db, givenBy(db), { details: sampleDetails({ name: '乙' }) })
    const question = typed({ name: '甲小丙', region: '440524', age: 146, sex: 'male' })
    const found = findLikelySame(db, { typed: question, asOf, companions: new Set([id]) })
    const [alone] = findLikelySame(db, { typed: question, asOf, companions: nobody })
    expect(alone).toBeUndefined()
    expect(found.every((one) => one.id === id)).toBe(true)
  })

  it('reads no table of persons from end to end', () => {
    const db = openInMemory()
    givenPerson(db, givenBy(db), { details: sampleDetails() })
    const steps = planSteps(db, (reading) =>
      findLikelySame(reading, {
        typed: typed({ name: '单小川', documentNumber: '440524188001010015', bornOn: '1880-01-01' }),
        asOf,
        companions: nobody,
      }),
    )
    expect(fullScans(steps)).toEqual([])
  })
})
