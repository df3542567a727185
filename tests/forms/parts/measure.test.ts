import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../forms/parts/measure.ts'

describe('linesOf', () => {
  it('counts wrapped lines of Chinese and of digits', () => {
    expect(linesOf('一二三四五六七八九十', 105)).toBe(1)
    expect(linesOf('一二三四五六七八九十一', 105)).toBe(2)
    expect(linesOf('1234567890', 105)).toBe(1)
  })

  it('counts typed line breaks, empty lines too', () => {
    expect(linesOf('甲\n\n乙\r\n丙', 105)).toBe(4)
    expect(linesOf('', 105)).toBe(1)
  })
})
