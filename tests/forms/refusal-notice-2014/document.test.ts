import { describe, expect, it } from 'vitest'
import { blankRefusalNoticeData } from '../../../forms/refusal-notice-2014/blank-data.ts'
import { makeRefusalNoticeData } from '../../../forms/refusal-notice-2014/make-data.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { overfullRefusal, referred, refused } from '../gate-cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { pageCountOf, pagesOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'refusal-notice-2014'
const data = makeRefusalNoticeData(refused)

describe('F2 不予救助通知书', () => {
  it('R12 tells the reason on one page: the stub for the file, the notice for the person, under one number', async () => {
    const pdf = await engine.render(key, data, issued())
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    const half = text.indexOf('沿虚线撕下')
    const [stub, notice] = [text.slice(0, half), text.slice(half)]
    for (const each of [stub, notice])
      for (const words of [serial, '单小川', data.ground, data.soughtAt, data.facts])
        expect(each).toContain(squeezed(words))
    expect(stub).toContain('不予救助通知书（存根）')
    expect(notice).toContain('不予救助通知书')
    expect(notice).toContain('（盖章）')
  })

  it('R12 says where to complain and what it rests on, both from the settings', async () => {
    const text = textOf(await engine.render(key, data, issued()))
    expect(text).toContain(squeezed(refused.appeal))
    expect(text).toContain(squeezed(refused.legalBasis))
    const other = makeRefusalNoticeData({
      ...refused,
      appeal: '可以向甲省民政厅反映',
      legalBasis: '新法第一条',
    })
    const changed = textOf(await engine.render(key, other, issued()))
    expect(changed).toContain('可以向甲省民政厅反映')
    expect(changed).toContain('新法第一条')
  })

  it('R13 keeps both explanations and the judgement on the stub', async () => {
    const text = textOf(await engine.render(key, data, issued()))
    for (const { at, by, said } of data.explanations)
      for (const words of [at, by, said]) expect(text).toContain(squeezed(words))
    expect(text).toContain(squeezed(data.ableButRefuses))
  })

  it('leaves signing, finger mark and refusing to sign to the pen, or says which it was', async () => {
    expect(textOf(await engine.render(key, data, issued()))).toContain('□本人签收□按指印□拒绝签收')
    const receipt = { how: 'refused-to-sign', witness: '前台 03', note: '转身离开' } as const
    const after = makeRefusalNoticeData({ ...refused, refusal: { ...refused.refusal!, receipt } })
    const text = textOf(await engine.render(key, after, issued()))
    expect(text).toContain('□本人签收□按指印■拒绝签收')
    expect(text).toContain('见证人：前台03；转身离开')
  })

  it('fits on one page when it is blank', async () => {
    const always = {
      stationName: '示例市救助管理站',
      stationPhone: '0400-000-0000',
      appeal: refused.appeal,
      legalBasis: refused.legalBasis,
    }
    const pdf = await engine.render(key, blankRefusalNoticeData(always), blank)
    expect(pageCountOf(pdf)).toBe(1)
    expect(textOf(pdf)).toContain(squeezed(refused.appeal))
  })

  it('keeps the notice whole on a page of its own when the stub is overfull', async () => {
    const full = makeRefusalNoticeData(overfullRefusal)
    const pdf = await engine.render(key, full, issued())
    const pages = pagesOf(pdf)
    expect(pages).toHaveLength(2)
    expect(pages[1]).toContain('沿虚线撕下')
    expect(pages[1]).toContain(squeezed(full.appeal))
    for (const { said } of full.explanations) expect(pages.join('')).toContain(squeezed(said))
    expect(Math.max(...wordsOf(pdf).map((word) => word.xMax))).toBeLessThan(595.28 - 56)
  })

  it('prints hostile words as words', async () => {
    const facts = '<b>不</b> \\";DROP TABLE x;-- ${y}'
    const hostile = makeRefusalNoticeData({ ...refused, refusal: { ...refused.refusal!, facts } })
    expect(textOf(await engine.render(key, hostile, issued()))).toContain(squeezed(facts))
  })

  it('says 草稿 and no serial before it is issued, in both halves', async () => {
    const text = textOf(await engine.render(key, data, draft))
    expect(text.match(/编号：草稿不编号/g)?.length).toBeGreaterThanOrEqual(2)
    expect(text).not.toContain(serial)
  })

  it('is not made where nobody was refused', () => {
    expect(() => makeRefusalNoticeData(referred)).toThrow('F2 needs a refusal')
  })
})
