// The shipped code lists: complete, each code once, in both languages, and no code a form could not store.
import { describe, expect, it } from 'vitest'
import { shippedDictionaries } from '../../../domain/intake/dictionaries.ts'
import { dictionaryCode } from '../../../domain/shared/code.ts'

const of = (list: string) => shippedDictionaries.filter((row) => row.list === list)

describe('the shipped dictionaries', () => {
  it('hold the four lists of the form', () => {
    expect(of('arrival-way')).toHaveLength(9)
    expect(of('reason')).toHaveLength(12)
    expect(of('need')).toHaveLength(7)
    expect(of('ethnicity')).toHaveLength(59)
  })

  it('say each entry in Chinese and in English, and no code twice', () => {
    for (const { zh, en } of shippedDictionaries) {
      expect(zh).toMatch(/^[^\dA-Za-z]+$/u)
      expect(en).toMatch(/^[A-Z][A-Za-z, ]*$/)
    }
    const codes = shippedDictionaries.map(({ list, code }) => `${list} ${code}`)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('use codes that the registration takes', () => {
    for (const { code } of shippedDictionaries) expect(dictionaryCode.safeParse(code).success).toBe(true)
  })

  it('know the nationalities by the codes of GB/T 3304, and who cannot say', () => {
    const name = (code: string) => of('ethnicity').find((row) => row.code === code)?.zh
    expect([name('01'), name('05'), name('56'), name('00')]).toEqual(['汉', '维吾尔', '基诺', '不详'])
  })

  it('ask for a handover where an authority or another station brought the person', () => {
    const escorted = shippedDictionaries.filter(({ isEscorted }) => isEscorted)
    expect(escorted.map(({ zh }) => zh)).toEqual(['公安护送', '城管护送', '其他单位护送', '其他站转送'])
  })
})
