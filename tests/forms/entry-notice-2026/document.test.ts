import { describe, expect, it } from 'vitest'
import { makeEntryNoticeData } from '../../../forms/entry-notice-2026/make-data.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { house, overfullHouse } from '../gate-cases.ts'
import { notice } from '../marks.ts'
import { pageCountOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'entry-notice-2026'

describe('F16 入站须知', () => {
  it('R01 says the rules of the house and where the station is, on one page, with four guide cards', async () => {
    const pdf = await engine.render(key, makeEntryNoticeData(house), notice)
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    for (const rule of house.rules) expect(text).toContain(squeezed(rule))
    expect(text).toContain(squeezed(house.notice))
    expect(text.match(/求助引导卡/g)).toHaveLength(4)
    expect(text.match(/0400-000-0000/g)).toHaveLength(4)
    expect(text).not.toContain('编号')
    expect(text).not.toContain('空白表')
  })

  it('R01 has the words of the settings, and leaves an empty line out', () => {
    const data = makeEntryNoticeData({ ...house, rules: ['一条', '', ' ', '又一条'] })
    expect(data.rules).toEqual(['一条', '又一条'])
  })

  it('goes on to a second page rather than lose a rule', async () => {
    const pdf = await engine.render(key, makeEntryNoticeData(overfullHouse), notice)
    expect(pageCountOf(pdf)).toBe(2)
    const words = wordsOf(pdf)
    expect(Math.max(...words.map((word) => word.xMax))).toBeLessThan(595.28 - 56)
    expect(textOf(pdf).match(/求助引导卡/g)).toHaveLength(4)
  })
})
