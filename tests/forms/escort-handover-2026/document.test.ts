import { describe, expect, it } from 'vitest'
import { blankEscortHandoverData } from '../../../forms/escort-handover-2026/blank-data.ts'
import { makeEscortHandoverData } from '../../../forms/escort-handover-2026/make-data.ts'
import { forms } from '../../../forms/registry.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { longName, overfull, unbroken, withServices } from '../cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { pageCountOf, pagesOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'escort-handover-2026'
const data = makeEscortHandoverData(withServices)
const copies = forms[key].copies

describe('F11B 护送交接单', () => {
  it('says in one page who hands whom over to whom, and how', async () => {
    const pdf = await engine.render(key, data, issued(1, 3, '送方'))
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    for (const typed of [
      data.person.name,
      data.person.belongings,
      data.person.medicine,
      data.escort.staff,
      data.escort.route,
      data.handover.receiver,
      data.handover.phone,
    ])
      expect(text).toContain(squeezed(typed))
    expect(text).toContain('□救助站□民政部门■亲属□其他单位')
    expect(text).toContain('受助人员护送交接单')
  })

  it('is printed in three copies that differ in the copy line only', async () => {
    const lines = copies.map((label, index) => `一式三份第${index + 1}份${label}存`)
    const texts = await Promise.all(
      copies.map(async (label, index) => textOf(await engine.render(key, data, issued(index + 1, 3, label)))),
    )
    expect(lines).toEqual(['一式三份第1份送方存', '一式三份第2份收方存', '一式三份第3份档案存'])
    texts.forEach((text, index) => expect(text).toContain(lines[index]))
    expect(new Set(texts.map((text, index) => text.replace(lines[index]!, ''))).size).toBe(1)
  })

  it('has places for three signatures, two finger marks and two seals', async () => {
    const text = textOf(await engine.render(key, data, issued(1, 3, '送方')))
    expect(text.match(/（盖章）/g)).toHaveLength(2)
    expect(text.match(/指印/g)?.length).toBeGreaterThanOrEqual(2)
    expect(text.match(/签名/g)?.length).toBeGreaterThanOrEqual(3)
  })

  it('says 草稿, no serial and no copy before it is issued', async () => {
    const text = textOf(await engine.render(key, data, draft))
    expect(text).toContain('草稿')
    expect(text).not.toContain(serial)
    expect(text).not.toContain('送方存')
  })

  it('fits on one page when it is blank, with its number and copy left to the pen', async () => {
    const pdf = await engine.render(
      key,
      blankEscortHandoverData({ name: '示例市救助管理站', phone: '0400-000-0000' }),
      blank,
    )
    expect(pageCountOf(pdf)).toBe(1)
    expect(textOf(pdf)).toContain('编号：____')
    expect(textOf(pdf)).toContain('一式三份第份')
  })

  it('goes on to a second page, with number and copy, when it is overfull', async () => {
    const full = makeEscortHandoverData(overfull)
    const pdf = await engine.render(key, full, issued(2, 3, '收方'))
    const pages = pagesOf(pdf)
    expect(pages).toHaveLength(2)
    expect(pages[1]).toContain(`（续）编号：${serial}一式三份第2份收方存`)
    const text = pages.join('')
    for (const typed of [longName, unbroken, full.person.belongings, full.person.medicine, full.escort.route])
      expect(text).toContain(squeezed(typed))
    expect(Math.max(...wordsOf(pdf).map((word) => word.xMax))).toBeLessThan(595.28 - 56)
  })

  it('asks for guardianship and a return visit when a minor is handed over', async () => {
    const minor = makeEscortHandoverData({ ...withServices, isMinor: true })
    const pdf = await engine.render(key, minor, issued(1, 3, '送方'))
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    expect(text).toContain('监护能力')
    expect(text).toContain('回访约定')
    expect(textOf(await engine.render(key, data, issued(1, 3, '送方')))).not.toContain('回访约定')
  })
})
