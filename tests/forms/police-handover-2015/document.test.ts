import { describe, expect, it } from 'vitest'
import { blankPoliceHandoverData } from '../../../forms/police-handover-2015/blank-data.ts'
import { makePoliceHandoverData } from '../../../forms/police-handover-2015/make-data.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { longName } from '../cases.ts'
import { handover, overfullHandover } from '../gate-cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { pageCountOf, pagesOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'police-handover-2015'
const data = makePoliceHandoverData(handover)

describe('F6 公安机关护送流浪乞讨人员交接表', () => {
  it('R06 says once who brings them and has a row for each person', async () => {
    const pdf = await engine.render(key, data, issued(1, 2, '送方'))
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    const { unit, officer, badge, phone, foundPlace, course } = handover.handover
    for (const typed of [unit, officer, badge, phone, foundPlace, course, '单小川', '单小山', '前台 01'])
      expect(text).toContain(squeezed(typed))
    expect(text).toContain('■公安□城管')
    expect(text).toContain('护送人员（共3人')
    expect(text).toContain(squeezed('妈妈叫“付兰花”，家门口有大槐树'))
  })

  it('leaves out a row behind which nobody stood, and says 不详 where nobody knew', async () => {
    expect(data.lines.map(({ name, age }) => [name, age])).toEqual([
      ['单小川', '约 45'],
      ['不详', '不详'],
      ['单小山', '约 45'],
    ])
    expect(textOf(await engine.render(key, data, issued()))).not.toContain('写重的一行')
  })

  it('is printed in two copies, one for each side, each with its seal', async () => {
    const texts = await Promise.all(
      ['送方', '收方'].map(async (label, index) =>
        textOf(await engine.render(key, data, issued(index + 1, 2, label))),
      ),
    )
    expect(texts[0]).toContain('第1份')
    expect(texts[1]).toContain('第2份')
    for (const text of texts) expect(text.match(/（盖章）/g)).toHaveLength(2)
  })

  it('fits on one page when it is blank, with lines for the pen', async () => {
    const pdf = await engine.render(key, blankPoliceHandoverData('示例市救助管理站'), blank)
    expect(pageCountOf(pdf)).toBe(1)
    const text = textOf(pdf)
    expect(text).toContain('□公安□城管')
    expect(text).not.toContain('■')
  })

  it('loses no person of a long row of arrivals, and says on each page which sheet it is', async () => {
    const pdf = await engine.render(key, makePoliceHandoverData(overfullHandover), issued(1, 2, '送方'))
    const pages = pagesOf(pdf)
    expect(pages.length).toBeGreaterThan(3)
    const text = pages.join('')
    for (let index = 1; index < 30; index += 1) expect(text).toContain(`第${index}人`)
    expect(text).toContain(longName)
    for (const page of pages.slice(1)) expect(page).toContain(`（续）编号：${serial}`)
    const words = wordsOf(pdf)
    expect(Math.min(...words.map((word) => word.xMin))).toBeGreaterThan(56)
    expect(Math.max(...words.map((word) => word.xMax))).toBeLessThan(595.28 - 56)
  })

  it('prints hostile words as words', async () => {
    const clues = '<script>alert(1)</script> \\";DROP TABLE x;-- ${y}'
    const rows = [{ ...handover.rows[0]!, clues }]
    const text = textOf(await engine.render(key, makePoliceHandoverData({ ...handover, rows }), issued()))
    expect(text).toContain(squeezed(clues))
  })

  it('says 草稿 and no serial before it is issued', async () => {
    const text = textOf(await engine.render(key, data, draft))
    expect(text).toContain('草稿')
    expect(text).not.toContain(serial)
  })
})
