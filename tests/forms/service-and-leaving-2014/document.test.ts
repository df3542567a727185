import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { blankServiceAndLeavingData } from '../../../forms/service-and-leaving-2014/blank-data.ts'
import { makeServiceAndLeavingData } from '../../../forms/service-and-leaving-2014/make-data.ts'
import { overfull, withServices } from '../cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { pageCountOf, pagesOf, squeezed, textOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'service-and-leaving-2014'
const data = makeServiceAndLeavingData(withServices)

describe('F4 在站服务及离站登记表', () => {
  it('lists in one page what was done for the person and whom the station asked', async () => {
    const pdf = await engine.render(key, data, issued())
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    expect(text).toContain('在站服务及离站登记表')
    expect(text).toContain('服药：布洛芬缓释胶囊0.3g×1')
    expect(text).toContain('丙县示例镇示例村村委会')
    expect(text).toContain(squeezed(withServices.tracing[0]!.asked))
    expect(text).toContain('想家，担心兄长不肯来接')
  })

  it('leaves the leaving part to the pen before departure', async () => {
    const text = textOf(await engine.render(key, data, issued()))
    expect(text).toContain('□护送返乡')
    expect(text).not.toContain('■')
    expect(text).not.toContain('护送甲')
  })

  it('fits on one page when it is blank', async () => {
    const pdf = await engine.render(key, blankServiceAndLeavingData('示例市救助管理站'), blank)
    expect(pageCountOf(pdf)).toBe(1)
    expect(textOf(pdf)).toContain('三、离站')
    expect(textOf(pdf)).toContain('示例市救助管理站')
  })

  it('repeats the head of a long list on each page and loses no entry', async () => {
    const full = makeServiceAndLeavingData(overfull)
    const pages = pagesOf(await engine.render(key, full, issued()))
    expect(pages).toHaveLength(4)
    for (const page of pages.slice(1)) expect(page).toContain(`（续）编号：${serial}`)
    expect(pages[1]).toContain('寻亲时间')
    expect(pages[2]).toContain('寻亲时间')
    const text = pages.join('')
    for (const line of full.service.medical) expect(text).toContain(squeezed(line.what))
    expect(text.match(/丙县示例镇示例村村委会/g)).toHaveLength(20)
  })

  it('says 草稿 and no serial before it is issued', async () => {
    const text = textOf(await engine.render(key, data, draft))
    expect(text).toContain('草稿')
    expect(text).not.toContain(serial)
  })
})
