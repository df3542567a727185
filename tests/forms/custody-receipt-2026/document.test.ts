import { describe, expect, it } from 'vitest'
import { blankCustodyReceiptData } from '../../../forms/custody-receipt-2026/blank-data.ts'
import { makeCustodyReceiptData } from '../../../forms/custody-receipt-2026/make-data.ts'
import { forms } from '../../../forms/registry.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { hostile, hostileBelongings, manyBelongings, withBelongings } from '../cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { pageCountOf, pagesOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'custody-receipt-2026'
const data = makeCustodyReceiptData(withBelongings)
const station = { name: '示例市救助管理站', phone: '0400-000-0000', basis: data.basis }

describe('F10A 随身物品保管单', () => {
  it('R10 lists on one page what is kept, with the cash in figures and capitals', async () => {
    const pdf = await engine.render(key, data, issued(1, 2, '本人'))
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    for (const item of ['水果刀', '封签0312', '双肩包', '黑色，拉链坏', '尾号0018', '利器柜'])
      expect(text).toContain(item)
    expect(text).toContain('现金合计¥36.50（叁拾陆元伍角整）')
    expect(text).toContain('4项')
    expect(text).not.toContain('手机')
  })

  it('R37 says that it is kept at the person’s own wish and given back at any time, and on what that rests', async () => {
    const text = textOf(await engine.render(key, data, issued(1, 2, '本人')))
    expect(text).toContain('自愿寄存、随时取回')
    expect(text).toContain(squeezed(`依据：${data.basis}`))
    expect(text).toContain('签名')
    expect(text).toContain('指印')
  })

  it('has a copy for the person and one for the file', async () => {
    expect(forms[key].copies).toEqual(['本人', '档案'])
    expect(textOf(await engine.render(key, data, issued(1, 2, '本人')))).toContain('一式二份第1份本人存')
  })

  it('says 草稿 and no serial before it is issued', async () => {
    const text = textOf(await engine.render(key, data, draft))
    expect(text).toContain('草稿')
    expect(text).not.toContain(serial)
  })

  it('leaves lines for the pen when it is blank', async () => {
    const pdf = await engine.render(key, blankCustodyReceiptData(station), blank)
    expect(pageCountOf(pdf)).toBe(1)
    expect(textOf(pdf)).toContain('自愿寄存、随时取回')
  })

  it('goes on for forty items, with the head of the table on each page and nothing beyond the edge', async () => {
    const full = makeCustodyReceiptData({
      ...manyBelongings,
      belongings: {
        ...manyBelongings.belongings,
        items: manyBelongings.belongings.items.map((item) => ({ ...item, state: { kind: 'in-custody' } })),
      },
    })
    const pdf = await engine.render(key, full, issued(2, 2, '档案'))
    const pages = pagesOf(pdf)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages[1]).toContain(`（续）编号：${serial}一式二份第2份档案存`)
    for (const page of pages.slice(0, -1)) expect(page).toContain('序号品名数量类别特征、金额')
    const text = pages.join('')
    // A long row may itself go on over the page, so only how it begins is looked for.
    for (const { name } of full.lines) expect(text).toContain(name.slice(0, 4))
    expect(text.match(/玖元玖角玖分/g)?.length).toBeGreaterThanOrEqual(36)
    expect(text).toContain('40项')
    expect(Math.max(...wordsOf(pdf).map((word) => word.xMax))).toBeLessThan(595.28 - 56)
  })

  it('prints words that look like markup as they were typed', async () => {
    const text = textOf(await engine.render(key, makeCustodyReceiptData(hostileBelongings), draft))
    expect(text.split(squeezed(hostile)).length - 1).toBeGreaterThanOrEqual(2)
  })
})
