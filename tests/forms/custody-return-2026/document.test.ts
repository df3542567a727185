import { describe, expect, it } from 'vitest'
import { blankCustodyReturnData } from '../../../forms/custody-return-2026/blank-data.ts'
import { makeCustodyReturnData } from '../../../forms/custody-return-2026/make-data.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { hostile, hostileBelongings, manyBelongings, withBelongings } from '../cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { pageCountOf, pagesOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'custody-return-2026'
const data = makeCustodyReturnData(withBelongings)

describe('F10B 随身物品返还单', () => {
  it('R11 says item by item where it went, and how much cash went back', async () => {
    const pdf = await engine.render(key, data, issued(1, 2, '本人'))
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    expect(text).toContain('返还单小川（指印，见证照料02）')
    expect(text).toContain('返还现金¥8.05（捌元零伍分）')
    expect(text).toContain('已返还2项仍代管4项')
    expect(text).toContain('自愿寄存、随时取回')
    expect(text).toContain('指印')
  })

  it('names the police receipt, and who agreed to destroying', () => {
    const [first, second, third] = withBelongings.belongings.items
    const at = withBelongings.asOf
    const receipt = { policeStation: '站前派出所', officer: '示例警员', receiptNumber: '7' }
    const ended = makeCustodyReturnData({
      ...withBelongings,
      belongings: {
        ...withBelongings.belongings,
        items: [
          { ...first!, state: { kind: 'to-police', at, receipt } },
          { ...second!, state: { kind: 'destroyed', at, destruction: { consentedBy: '本人', how: '剪断' } } },
          { ...third!, state: { kind: 'unclaimed', at, note: '' } },
        ],
      },
    })
    expect(ended.lines.map(({ how }) => how)).toEqual([
      '移交公安：站前派出所 示例警员，收据 7',
      '征得 本人 同意销毁：剪断',
      '未领取',
    ])
    expect([ended.returned, ended.still]).toEqual(['0 项', '1 项'])
  })

  it('leaves lines for the pen when it is blank', async () => {
    const pdf = await engine.render(
      key,
      blankCustodyReturnData({ name: '示例市救助管理站', basis: data.basis }),
      blank,
    )
    expect(pageCountOf(pdf)).toBe(1)
  })

  it('goes on for forty items, with the head of the table on each page and nothing beyond the edge', async () => {
    const full = makeCustodyReturnData(manyBelongings)
    const pdf = await engine.render(key, full, issued(2, 2, '档案'))
    const pages = pagesOf(pdf)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages[1]).toContain(`（续）编号：${serial}`)
    for (const page of pages.slice(0, -1)) expect(page).toContain('序号品名数量特征、金额')
    const text = pages.join('')
    // A long row may itself go on over the page, so only how it begins is looked for.
    for (const { name } of full.lines) expect(text).toContain(name.slice(0, 4))
    expect(text.match(/玖元玖角玖分/g)?.length).toBeGreaterThanOrEqual(36)
    expect(Math.max(...wordsOf(pdf).map((word) => word.xMax))).toBeLessThan(595.28 - 56)
  })

  it('prints words that look like markup as they were typed', async () => {
    expect(textOf(await engine.render(key, makeCustodyReturnData(hostileBelongings), draft))).toContain(
      squeezed(hostile),
    )
  })
})
