import { describe, expect, it } from 'vitest'
import { blankSecurityCheckData } from '../../../forms/security-check-2026/blank-data.ts'
import { makeSecurityCheckData } from '../../../forms/security-check-2026/make-data.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { check, hostile, hostileBelongings, manyBelongings, usual, withBelongings } from '../cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { pageCountOf, pagesOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'security-check-2026'
const data = makeSecurityCheckData(withBelongings)

describe('F10C 安全检查记录', () => {
  it('R07 says who looked, how, what was found and what became of it', async () => {
    const pdf = await engine.render(key, data, issued())
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    expect(text).toContain('安检01（男）、安检02（女）')
    expect(text).toContain('■安检门□手持■开包')
    expect(text).toContain('■已检查□本人拒绝检查')
    expect(text).toContain('本站代管；封签0312；利器柜')
    expect(text).toContain('移交公安：示例市公安局车站派出所示例警员，收据2026-0007')
    expect(text).toContain(squeezed(`依据：${data.basis}`))
  })

  it('ticks the refusal and prints what was said', async () => {
    const refused = makeSecurityCheckData({
      ...withBelongings,
      belongings: {
        ...withBelongings.belongings,
        checks: [{ ...check, outcome: { kind: 'refused', said: '不让看包' } }],
      },
    })
    const text = textOf(await engine.render(key, refused, draft))
    expect(text).toContain('□已检查■本人拒绝检查')
    expect(text).toContain('不让看包')
  })

  it('is a sheet for the pen where no check is recorded, with the person on it', async () => {
    const empty = makeSecurityCheckData(usual)
    expect(empty.lines).toEqual([])
    const text = textOf(await engine.render(key, empty, draft))
    expect(text).toContain('单小川')
    expect(text).toContain('□已检查□本人拒绝检查')
    const station = { name: '示例市救助管理站', basis: data.basis }
    expect(pageCountOf(await engine.render(key, blankSecurityCheckData(station), blank))).toBe(1)
  })

  it('goes on for forty findings, with the head of the table on each page', async () => {
    const full = makeSecurityCheckData(manyBelongings)
    const pdf = await engine.render(key, full, issued())
    const pages = pagesOf(pdf)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages[1]).toContain(`（续）编号：${serial}`)
    expect(pages[1]).toContain('序号物品数量类别')
    for (const { what } of full.lines) expect(pages.join('')).toContain(squeezed(what))
    expect(Math.max(...wordsOf(pdf).map((word) => word.xMax))).toBeLessThan(595.28 - 56)
  })

  it('prints words that look like markup as they were typed', async () => {
    expect(textOf(await engine.render(key, makeSecurityCheckData(hostileBelongings), draft))).toContain(
      squeezed(hostile),
    )
  })
})
