import { describe, expect, it } from 'vitest'
import { shippedDictionaries } from '../../../domain/intake/dictionaries.ts'
import { isExtendable, isOwnCode, nextOwnCode } from '../../../domain/intake/own-codes.ts'

describe('the codes of a station’s own entries', () => {
  it('begin above every shipped code and go up', () => {
    expect(nextOwnCode(['1', '2', '99'])).toBe('501')
    expect(nextOwnCode(['1', '501', '507'])).toBe('508')
  })

  it('end where three digits end', () => {
    expect(nextOwnCode(['998'])).toBe('999')
    expect(nextOwnCode(['999', '501'])).toBeNull()
  })

  it('are never those of a list the program ships', () => {
    expect(shippedDictionaries.filter(({ code }) => isOwnCode(code))).toEqual([])
  })
})

it('leaves nationalities and kinds of document to their standards', () => {
  expect(isExtendable('ethnicity')).toBe(false)
  expect(isExtendable('document-kind')).toBe(false)
  expect(isExtendable('reason')).toBe(true)
})
