import { expect, it } from 'vitest'
import { compareNumber } from '../../../domain/people/likeness-number.ts'
import { idCheckDigit } from '../../../domain/people/id-number.ts'
import type { IdentityDocument } from '../../../domain/people/person.ts'

const number = `20010119750302001${idCheckDigit('20010119750302001')}`
const neighbour = `20010119750302003${idCheckDigit('20010119750302003')}`
const known: IdentityDocument = { kind: '01', number, source: 'read' }
const kindOf = (typed: string) => compareNumber(typed, known)[0]?.kind

it.each([
  [number, 'number-same'],
  [`${number.slice(0, 6)} ${number.slice(6)}`, 'number-same'],
  [`${number.slice(0, 6)}${number.slice(8, 17)}`, 'number-same'],
  [number.replace('1975', '1957'), 'number-near'],
  [number.slice(1), 'number-near'],
  [number.slice(0, 15), 'number-front'],
  [number.slice(-5), 'number-tail'],
  [neighbour, 'number-differs'],
  ['99887', 'number-differs'],
])('says of %s: %s', (typed, kind) => {
  expect(kindOf(typed)).toBe(kind)
})

it('holds two numbers that are both right for two persons, whatever else agrees', () => {
  expect(compareNumber(neighbour, known)[0]?.weight).toBeLessThan(-10)
})

it('says nothing of three digits, of the first six, or where there is no document', () => {
  expect(kindOf('200')).toBeUndefined()
  expect(kindOf('200101')).toBeUndefined()
  expect(compareNumber(number, { kind: '99', reason: '遗失' })).toEqual([])
})
