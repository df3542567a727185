import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blankReliefRegistrationData } from '../../../forms/relief-registration-2014/blank-data.ts'
import { makeReliefRegistrationData } from '../../../forms/relief-registration-2014/make-data.ts'
import type { CaseFile } from '../../../forms/case-file.ts'
import { createEngine } from '../../../forms/render/engine.ts'
import { findFontFiles } from '../../../forms/render/font-files.ts'
import { lists, longName, notice, overfull, unbroken, usual } from '../cases.ts'
import { blank, draft, issued, serial } from '../marks.ts'
import { imagesOf, infoOf, pageCountOf, pagesOf, squeezed, textOf, wordsOf } from '../read-paper.ts'

const engine = createEngine(findFontFiles())
const key = 'relief-registration-2014'
const data = makeReliefRegistrationData(usual)

const sha = 'a'.repeat(64)
/** A grey square, as a camera would write it. */
const face = new Uint8Array(readFileSync(join(import.meta.dirname, 'face.jpg')))

const told2014: CaseFile = {
  ...usual,
  person: {
    ...usual.person,
    education: '70',
    marriage: '20',
    description: {
      height: 172,
      build: '2',
      accent: '像川东',
      accentRegion: '200103',
      languages: ['2'],
      hearing: 'hard-of-hearing',
      speech: 'normal',
      marks: [{ kind: 'scar', part: 'hand', side: 'left', text: '三厘米' }],
    },
  },
  registration: {
    ...usual.registration,
    socialSecurity: '1',
    clothes: '蓝色棉衣',
    declaration: 'cannot-write',
    systemCheck: {
      checkedAt: Date.UTC(2026, 10, 21, 15, 5),
      ways: ['system', 'face'],
      result: 'found',
      nationalNumber: 'A-0099',
      note: '',
    },
    unknowns: [
      { field: 'residence', reason: '本人说不清' },
      { field: 'history', reason: '语言不通' },
      { field: 'photo', reason: '本人说不清' },
    ],
  },
}

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

  it('prints looks, schooling, the look into the system, what is not known, and the declaration', async () => {
    const told = makeReliefRegistrationData(told2014)
    const pdf = await engine.render(key, told, issued())
    const text = textOf(pdf)
    expect(pageCountOf(pdf)).toBeLessThanOrEqual(2)
    for (const words of [
      '身高172厘米；体态偏瘦；口音像川东，似甲省乙市丙县；方言；重听；左手疤痕三厘米；来站时衣着蓝色棉衣',
      '初中',
      '已婚',
      '低保',
      '2026-11-2123:05系统、人像比对查到记录；全国系统救助编号A-0099',
      '不详原因经常居住地、照片：本人说不清；流浪经过：语言不通',
      '登记时：本人不能书写，由工作人员注明',
    ])
      expect(text).toContain(words)
  })

  it('embeds the photo that its data names, and leaves the place empty where there is none', async () => {
    const withPhoto = engine.withPictures({ [sha]: face })
    const pdf = await withPhoto.render(key, { ...data, photo: sha }, issued())
    expect(imagesOf(pdf)).toHaveLength(1)
    expect(pageCountOf(pdf)).toBe(1)
    expect(textOf(pdf)).not.toContain('照片')
    const without = await engine.render(key, data, issued())
    expect(imagesOf(without)).toEqual([])
    expect(textOf(without)).toContain('照片')
    await expect(engine.render(key, { ...data, photo: sha }, issued())).rejects.toThrow('')
  })

  it('adds the row of the last 14 days only where the gate asks for it', async () => {
    const exposure = '近14天未离开本市'
    const text = textOf(await engine.render(key, { ...data, health: { ...data.health, exposure } }, issued()))
    expect(text).toContain(`14天经历${exposure}`)
    expect(textOf(await engine.render(key, data, issued()))).not.toContain('14天')
  })
})
