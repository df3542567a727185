import { describe, expect, it } from 'vitest'
import { placeWords } from '../../../renderer/people/place-words.ts'

const path = (code: string) => (code === '200101' ? '甲省乙市丙县' : code)

describe('a place in words', () => {
  it.each([
    [{ region: '200101', text: '示例镇' }, '甲省乙市丙县 示例镇'],
    [{ region: '200101', text: '' }, '甲省乙市丙县'],
    [{ region: '200101', text: '甲省乙市丙县示例镇' }, '甲省乙市丙县示例镇'],
    [{ region: null, text: '河边那个村' }, '河边那个村'],
    [{ region: null, text: '' }, ''],
    [{ region: '200199', text: '' }, '200199'],
  ])('%j is %s', (place, words) => {
    expect(placeWords(place, path)).toBe(words)
  })
})
