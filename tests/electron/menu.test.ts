import { describe, expect, it } from 'vitest'
import { menuTemplate } from '../../electron/menu.ts'

const labels = (locale: string) =>
  menuTemplate(locale).flatMap(({ label, submenu }) => [
    label,
    ...(Array.isArray(submenu) ? submenu.map((item) => item.label) : []),
  ])

describe('the menu', () => {
  it('is Chinese, on a system of any other language than English too', () => {
    for (const locale of ['zh-CN', 'bo', '']) expect(labels(locale).slice(0, 2)).toEqual(['三关', '关于三关'])
  })

  it('is English throughout on an English system', () => {
    expect(labels('en-GB').join('')).toMatch(/^[\x20-\x7e]+$/)
  })

  it('takes no key for loading the page anew', () => {
    const items = menuTemplate('zh-CN').flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
    expect(items.find(({ role }) => role === 'reload')).toMatchObject({
      accelerator: '',
      registerAccelerator: false,
    })
  })
})
