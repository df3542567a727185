import { describe, expect, it } from 'vitest'
import { birthWords, documentNumber, placeWords } from '../../forms/person-words.ts'

const regionName = (code: string): string => (code === '200103' ? '甲省乙市丙县' : '')

describe('birthWords', () => {
  it('counts the age in full years on the day of the paper', () => {
    expect(birthWords({ kind: 'date', on: '1880-11-24' }, '2026-11-23')).toBe('1880-11-24（145 岁）')
    expect(birthWords({ kind: 'date', on: '1880-11-23' }, '2026-11-23')).toBe('1880-11-23（146 岁）')
  })

  it('says that an age is an estimate, and why none is known', () => {
    expect(birthWords({ kind: 'estimated', age: 60, asOf: '2026-11-21' }, '2026-11-23')).toBe(
      '约 60 岁（2026-11-21 目测）',
    )
    expect(birthWords({ kind: 'unknown', reason: '' }, '2026-11-23')).toBe('不详')
    expect(birthWords({ kind: 'unknown', reason: '不会说话' }, '2026-11-23')).toBe('不详（不会说话）')
  })
})

describe('placeWords', () => {
  it('puts the name of the region before the words, once', () => {
    expect(placeWords({ region: '200103', text: '示例镇' }, regionName)).toBe('甲省乙市丙县 示例镇')
    expect(placeWords({ region: '200103', text: '甲省乙市丙县示例镇' }, regionName)).toBe(
      '甲省乙市丙县示例镇',
    )
    expect(placeWords({ region: '200103', text: '' }, regionName)).toBe('甲省乙市丙县')
    expect(placeWords({ region: null, text: '示例镇' }, regionName)).toBe('示例镇')
    expect(placeWords({ region: '209999', text: '示例镇' }, regionName)).toBe('示例镇')
  })
})

describe('documentNumber', () => {
  it('is the number, or the reason why there is none', () => {
    expect(documentNumber({ kind: '08', number: 'E00000000', source: 'read' })).toBe('E00000000')
    expect(documentNumber({ kind: '99', reason: '证件被盗' })).toBe('证件被盗')
  })
})
