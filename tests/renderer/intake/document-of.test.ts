import { describe, expect, it } from 'vitest'
import { checkTyped, documentOf, regionInNumber } from '../../../renderer/intake/document-of.ts'

const number = (documentNumber: string, documentKind: '01' | '07' | '99' = '01') => ({
  documentKind,
  documentNumber,
  documentSource: 'told' as const,
})
const context = { today: '2026-11-23', isRegionKnown: true }

describe('documentOf', () => {
  it('makes "no document" of an empty number, with the words for it', () => {
    expect(documentOf(number(' '), '未出示证件')).toEqual({ kind: '99', reason: '未出示证件' })
  })

  it('keeps the reason somebody typed', () => {
    expect(documentOf(number('被偷了', '99'), '未出示证件')).toEqual({ kind: '99', reason: '被偷了' })
  })

  it('normalises a citizen number and leaves any other as typed', () => {
    expect(documentOf(number('44052418800101001４'), '')).toMatchObject({ number: '440524188001010014' })
    expect(documentOf(number('g 1234567', '07'), '')).toMatchObject({ number: 'g 1234567' })
  })
})

describe('checkTyped', () => {
  it('says nothing of an empty number, and the facts of a right one', () => {
    expect(checkTyped(number(''), context)).toBeNull()
    expect(checkTyped(number('440524188001010014'), context)).toMatchObject({
      kind: 'ok',
      facts: { sex: 'male', bornOn: '1880-01-01' },
    })
  })

  it('only warns where the station does not know the region', () => {
    const check = checkTyped(number('440524188001010014'), { ...context, isRegionKnown: false })
    expect(check).toMatchObject({ kind: 'warning', because: 'unknown-region' })
  })
})

describe('regionInNumber', () => {
  it.each([
    [number('440524188001010014'), '440524'],
    [number('4405241880'), null],
    [number('440524188001010014', '07'), null],
  ])('of %o is %s', (typed, region) => {
    expect(regionInNumber(typed)).toBe(region)
  })
})
