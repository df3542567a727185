import { describe, expect, it } from 'vitest'
import { makeReliefRegistrationData } from '../../../forms/relief-registration-2014/make-data.ts'
import { usual } from '../cases.ts'

describe('makeReliefRegistrationData', () => {
  it('formats the person, the arrival and the first look', () => {
    const data = makeReliefRegistrationData(usual)
    expect(data.person).toMatchObject({
      name: '单小川',
      sex: '男',
      birth: '1980-01-01（46 岁）',
      ethnicity: '汉族',
      household: '甲省乙市丙县 示例镇示例村三组',
    })
    expect(data.arrival).toMatchObject({ arrivedAt: '2026-11-21 22:40', foundAt: '2026-11-21 21:55' })
    expect(data.health).toMatchObject({
      temperature: '36.6℃（额温）',
      firstLook: '无外伤；神志清楚；衣着单薄，手脚冰凉',
      security: '有物品代管',
    })
  })

  it('prints the label of somebody without a name and an age judged by sight', () => {
    const { person } = usual
    const nameless = {
      ...person,
      name: null,
      label: '无名氏-20261121-01',
      birth: { kind: 'estimated', age: 45, asOf: '2026-11-21' } as const,
    }
    const data = makeReliefRegistrationData({ ...usual, person: nameless })
    expect(data.person.name).toBe('无名氏-20261121-01')
    expect(data.person.birth).toBe('约 45 岁（2026-11-21 目测）')
  })

  it('keeps the label findable on paper after a name is known', () => {
    const person = { ...usual.person, label: '无名氏-20261121-01' }
    expect(makeReliefRegistrationData({ ...usual, person }).person.aliases).toBe(
      '无名氏-20261121-01；小川；自报“善小船”',
    )
  })

  it('says in its place that a field is not known, and once why', () => {
    const residence = { region: null, text: '' }
    const unknowns = [
      { field: 'residence' as const, reason: '本人说不清' },
      { field: 'social-security' as const, reason: '本人说不清' },
    ]
    const data = makeReliefRegistrationData({
      ...usual,
      person: { ...usual.person, residence },
      registration: { ...usual.registration, unknowns },
    })
    expect(data.person).toMatchObject({
      residence: '不详',
      socialSecurity: '不详',
      unknowns: '经常居住地、社会保障：本人说不清',
    })
    expect(makeReliefRegistrationData(usual).person).toMatchObject({ socialSecurity: '', unknowns: '' })
  })

  it('prints a chosen code that the list no longer has', () => {
    const registration = { ...usual.registration, reasons: ['77'] }
    const data = makeReliefRegistrationData({ ...usual, registration })
    expect(data.arrival.reasons.at(-1)).toEqual({ label: '77', chosen: true })
  })

  it('prints the last fourteen days where the gate asked for them, and leaves the row out where not', () => {
    const exposureOf = (exposure: NonNullable<typeof usual.gateCheck>['exposure']) =>
      makeReliefRegistrationData({ ...usual, gateCheck: { ...usual.gateCheck!, exposure } }).health.exposure
    expect(exposureOf(null)).toBeNull()
    expect(exposureOf({ kinds: [], history: '' })).toBe('无')
    expect(exposureOf({ kinds: ['contact', 'transport'], history: '坐大巴来' })).toBe(
      '有接触史、乘过公共交通工具；坐大巴来',
    )
  })

  it('leaves the gate blank where there was no gate check', () => {
    const { health } = makeReliefRegistrationData({ ...usual, gateCheck: null })
    expect([health.temperature, health.firstLook, health.security]).toEqual(['', '', ''])
  })
})
