import { describe, expect, it } from 'vitest'
import { dayWords, lunarWords, shortDay } from '../../../renderer/today/day-words.ts'

describe('a day in words', () => {
  it('has its weekday, in both languages', () => {
    expect(dayWords('2026-11-23', 'zh-CN')).toBe('11月23日 周一')
    expect(dayWords('2026-11-23', 'en')).toMatch(/Mon.*23.*Nov|Mon.*Nov.*23/)
  })

  it.each([
    ['2026-11-23', '十月十五'],
    ['2026-02-17', '正月初一'],
    ['2026-02-16', '腊月廿九'],
    ['2026-03-08', '正月二十'],
  ])('%s is %s by the moon', (day, words) => {
    expect(lunarWords(day, 'zh-CN')).toBe(words)
  })

  it('says nothing of the moon in English', () => {
    expect(lunarWords('2026-11-23', 'en')).toBe('')
  })

  it('leaves out the year that everybody knows', () => {
    expect(shortDay('2026-11-22', '2026-11-23')).toBe('11-22')
    expect(shortDay('2025-12-31', '2026-01-01')).toBe('2025-12-31')
  })
})
