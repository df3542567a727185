import { describe, expect, it } from 'vitest'
import { mergeFound, questionsOf } from '../../../renderer/intake/use-same-persons.ts'
import type { FoundPerson } from '../../../station/contract/people.ts'

const typed = { isNameless: false, name: '单小川', documentKind: '01', documentNumber: '' } as const

describe('questionsOf', () => {
  it('asks by the number first, then by the name', () => {
    expect(questionsOf({ ...typed, documentNumber: '440524 1880' })).toEqual(['4405241880', '单小川'])
  })

  it('asks nothing by three digits, by a reason, or for somebody without a name', () => {
    expect(questionsOf({ ...typed, documentNumber: '440' })).toEqual(['单小川'])
    expect(questionsOf({ ...typed, documentKind: '99', documentNumber: '被偷了，没有' })).toEqual(['单小川'])
    expect(questionsOf({ ...typed, isNameless: true })).toEqual([])
    expect(questionsOf({ ...typed, name: ' ' })).toEqual([])
  })
})

describe('mergeFound', () => {
  const person = (id: number): FoundPerson => ({
    id,
    name: `人 ${id}`,
    label: null,
    sex: 'male',
    age: null,
    isEstimatedAge: false,
    household: '',
    documentNumber: '',
    stays: 1,
    lastSeenAt: 0,
    openStay: null,
  })

  it('shows nobody twice and at most seven', () => {
    const merged = mergeFound([[person(3)], [1, 2, 3, 4, 5, 6, 7, 8].map(person)])
    expect(merged.map(({ id }) => id)).toEqual([3, 1, 2, 4, 5, 6, 7])
  })
})
