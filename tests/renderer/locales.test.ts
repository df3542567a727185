import { describe, expect, it } from 'vitest'
import en from '../../renderer/locales/en.json' with { type: 'json' }
import zhCN from '../../renderer/locales/zh-CN.json' with { type: 'json' }
import { rendererSources } from './source-files.ts'

/** Words that are Latin in Chinese too: names, paper sizes, keys of the keyboard, the thermometer's own display. */
const latinInChinese = /\b(Sanguan|PIN|A4|DNA|PDF|Esc|Enter|Tab|Alt|Ctrl|Lo|F\d{1,2}|R\d{2}|Excel|CSV)\b/g

type Words = { readonly [key: string]: string | Words }

function flat(words: Words, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : flat(value, `${prefix}${key}.`),
  )
}

const singular = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '')
const zh = new Map(flat(zhCN))
const english = new Map(flat(en))
const keys = [...new Set([...zh.keys()].map(singular))]
const sources = rendererSources()
  .map(({ text }) => text)
  .join('\n')

/** t(`failure.${kind}.title`) uses every key of that shape. */
const dynamicShapes = [...sources.matchAll(/\bt\(\s*`([^`]*\$\{[^`]*)`/g)].map(([, shape = '']) => {
  const fixed = shape.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'))
  return new RegExp(`^${fixed.join('[^.]+')}$`)
})
const calledKeys = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key)

describe('the words of the screens', () => {
  it('have the same keys in Chinese and in English', () => {
    expect([...new Set([...english.keys()].map(singular))].toSorted()).toEqual(keys.toSorted())
  })

  it('are all there that the screens ask for', () => {
    expect(calledKeys.length).toBeGreaterThan(40)
    expect(calledKeys.filter((key) => !keys.includes(key))).toEqual([])
    expect(dynamicShapes.filter((shape) => !keys.some((key) => shape.test(key)))).toEqual([])
  })

  it('are all used', () => {
    const isUsed = (key: string) =>
      sources.includes(`'${key}'`) || dynamicShapes.some((shape) => shape.test(key))
    expect(keys.filter((key) => !isUsed(key))).toEqual([])
  })

  it('have no English in the Chinese', () => {
    const latin = [...zh].filter(([, text]) =>
      /[A-Za-z]/.test(text.replaceAll(/\{\{[^}]*\}\}/g, '').replaceAll(latinInChinese, '')),
    )
    expect(latin).toEqual([])
  })

  it('have no Chinese in the English', () => {
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([])
  })

  it('put the same values into both languages', () => {
    const holes = (text: string | undefined) =>
      [...(text ?? '').matchAll(/\{\{\s*(\w+)/g)]
        .map(([, name = '']) => name)
        .toSorted((a, b) => a.localeCompare(b))
    expect([...zh].filter(([key, text]) => holes(text).join() !== holes(english.get(key)).join())).toEqual([])
  })
})
