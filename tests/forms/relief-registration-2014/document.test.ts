import { describe, expect, it } from 'vitest'
import { blankReliefRegistrationData } from '../../../forms/relief-registration-2014/blank-data.ts'
import { makeReliefRegistrationData } from '../../../forms/relief-registration-2014/make-data.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { lists, longName, notice, overfull, unbroken, usual } from '../cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { infoOf, pageCountOf, pagesOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'relief-registration-2014'
const data = makeReliefRegistrationData(usual)

describe('F1 求助登记表', () => {
  it('says in one page all that was registered', async () => {
    const pdf = await engine.render(key, data, issued())
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    for (const typed of [
      data.person.name,
      data.person.aliases,
      data.person.documentNumber,
      data.person.household,
      data.person.contacts[0]!.address,
      data.arrival.broughtByUnit,
      data.arrival.history,
      data.health.firstLook,
      data.health.belongings,
      data.stayNumber,
      notice.text,
      notice.basis,
    ])
      expect(text).toContain(squeezed(typed))
    expect(text).toContain('求助登记表')
    expect(text).toContain(`编号：${serial}`)
    expect(text).toContain('第1页共1页')
    expect(text).toContain('打印2026-11-2322:40')
  })

  it('ticks what was chosen and leaves the rest open', async () => {
    const text = textOf(await engine.render(key, data, issued()))
    expect(text).toContain('□自行求助■公安护送□城管护送')
    expect(text).toContain('■务工不着□寻亲、投亲不遇■被盗、被抢、被骗、财物遗失')
  })

  it('is an A4 page in Chinese with the form as its title', async () => {
    const info = infoOf(await engine.render(key, data, issued()))
    expect(info['Page size']).toBe('595.28 x 841.89 pts (A4)')
    expect(info['Title']).toBe('求助登记表')
    expect(info['PDF version']).toBe('1.7')
  })

  it('fits on one page when it is blank, with every box to tick and no number', async () => {
    const pdf = await engine.render(
      key,
      blankReliefRegistrationData('示例市救助管理站', lists, notice),
      blank,
    )
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBe(1)
    expect(text).toContain('示例市救助管理站')
    expect(text).not.toContain('■')
    expect(text).not.toContain('草稿')
    for (const { label } of [...lists.arrivalWays, ...lists.reasons, ...lists.needs])
      expect(text).toContain(`□${label}`)
  })

  it('says 草稿 and no serial before it is issued', async () => {
    const text = textOf(await engine.render(key, data, draft))
    expect(text).toContain('编号：草稿不编号')
    expect(text).not.toContain(serial)
  })

  it('goes on to a second page, with its number, when it is overfull', async () => {
    const full = makeReliefRegistrationData(overfull)
    const pages = pagesOf(await engine.render(key, full, issued()))
    expect(pages).toHaveLength(2)
    expect(pages[1]).toContain(`求助登记表（续）编号：${serial}`)
    const text = pages.join('')
    expect(text).toContain(full.arrival.history)
    expect(text).toContain(longName)
    expect(text).toContain(unbroken)
    for (const contact of full.person.contacts) expect(text).toContain(contact.address)
  })

  it('keeps every word inside the page, unbroken digits and long names too', async () => {
    const words = wordsOf(await engine.render(key, makeReliefRegistrationData(overfull), issued()))
    expect(words.length).toBeGreaterThan(100)
    expect(Math.min(...words.map((word) => word.xMin))).toBeGreaterThan(56)
    expect(Math.max(...words.map((word) => word.xMax))).toBeLessThan(595.28 - 56)
    expect(Math.max(...words.map((word) => word.yMax))).toBeLessThan(841.89 - 18)
  })

  it('adds the row of the last 14 days only where the gate asks for it', async () => {
    const exposure = '近14天未离开本市'
    const text = textOf(await engine.render(key, { ...data, health: { ...data.health, exposure } }, issued()))
    expect(text).toContain(`14天经历${exposure}`)
    expect(textOf(await engine.render(key, data, issued()))).not.toContain('14天')
  })
})
