import { describe, expect, it } from 'vitest'
import { blankReferralData } from '../../../forms/referral-2026/blank-data.ts'
import { makeReferralData } from '../../../forms/referral-2026/make-data.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { overfullReferral, referred, refused } from '../gate-cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { pageCountOf, pagesOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'referral-2026'
const data = makeReferralData(referred)

describe('F12A 转介单', () => {
  it('R04 tells the other side where from, why and what was seen, with a receipt to tear off under the same number', async () => {
    const pdf = await engine.render(key, data, issued(1, 2, '收方'))
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    const { unit, phone, reason, summary, attachments, broughtBy } = referred.referral!
    for (const typed of [unit, phone, reason, summary, attachments, broughtBy])
      expect(text).toContain(squeezed(typed))
    expect(text).toContain('■医疗机构')
    const receipt = text.slice(text.indexOf('转介回执'))
    expect(receipt).toContain(serial)
    expect(receipt).toContain('□已接收□已收治住院□未接收')
    expect(text.match(/（盖章）/g)).toHaveLength(2)
  })

  it('fits on one page when it is blank', async () => {
    const blankData = blankReferralData({ stationName: '示例市救助管理站', stationPhone: '0400-000-0000' })
    const pdf = await engine.render(key, blankData, blank)
    expect(pageCountOf(pdf)).toBe(1)
    expect(textOf(pdf)).not.toContain('■')
  })

  it('keeps the receipt whole when the sheet is overfull', async () => {
    const full = makeReferralData(overfullReferral)
    const pdf = await engine.render(key, full, issued(1, 2, '收方'))
    const pages = pagesOf(pdf)
    expect(pages).toHaveLength(2)
    expect(pages[1]).toContain('转介回执')
    expect(pages[1]).toContain('处置说明')
    expect(pages.join('')).toContain(squeezed(full.summary))
    expect(Math.max(...wordsOf(pdf).map((word) => word.xMax))).toBeLessThan(595.28 - 56)
  })

  it('prints hostile words as words, and says 草稿 before it is issued', async () => {
    const reason = '<b>热</b> \\";DROP TABLE x;-- ${y}'
    const hostile = makeReferralData({ ...referred, referral: { ...referred.referral!, reason } })
    const text = textOf(await engine.render(key, hostile, draft))
    expect(text).toContain(squeezed(reason))
    expect(text).toContain('编号：草稿不编号')
  })

  it('is not made where nobody was sent on', () => {
    expect(() => makeReferralData(refused)).toThrow('F12A needs a referral')
  })
})
