import { describe, expect, it } from 'vitest'
import {
  blankSetup,
  setupField,
  setupInput,
  setupSchema,
  type SetupValues,
} from '../../../renderer/setup/setup-values.ts'

const choices = {
  profiles: [
    { code: 'routine', nameZh: '常态', nameEn: 'Ordinary times', isDefault: false },
    { code: 'four-steps', nameZh: '四步入站', nameEn: 'Four steps', isDefault: true },
  ],
  forms: [
    { code: 'F1' as const, nameZh: '求助登记表', nameEn: 'Registration' },
    { code: 'F11B' as const, nameZh: '护送交接单', nameEn: 'Handover' },
  ],
}

const filled: SetupValues = {
  ...blankSetup(choices, 'zh-CN'),
  name: '甲省乙市救助管理站',
  region: { region: '110105', text: '北京市朝阳区' },
  headName: '站长甲',
  pin: '246810',
  pinAgain: '246810',
}

function codesOf(values: SetupValues): readonly (readonly [string, string])[] {
  const { error } = setupSchema.safeParse(values)
  return (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message] as const)
}

describe('the values of the first set-up', () => {
  it('preset the profile in force and number 1 of each form', () => {
    const blank = blankSetup(choices, 'en')
    expect(blank.profile).toBe('four-steps')
    expect(blank.next).toEqual({ F1: '1', F11B: '1' })
    expect(blank.language).toBe('en')
  })

  it('are complete when every field is filled', () => {
    expect(codesOf(filled)).toEqual([])
  })

  it.each([
    [{ region: { region: null, text: '北京' } }, 'region.region', 'choose-region'],
    [{ serial: '1' }, 'serial', 'two-digits'],
    [{ name: '  ' }, 'name', 'required'],
    [{ pin: '12', pinAgain: '12' }, 'pin', 'pin-format'],
    [{ pinAgain: '2468' }, 'pinAgain', 'pin-differs'],
    [{ next: { F1: '0' } }, 'next.F1', 'next-number'],
    [{ next: { F1: '100000' } }, 'next.F1', 'next-number'],
  ])('say what is wrong with %j', (change, path, code) => {
    expect(codesOf({ ...filled, ...change })).toEqual([[path, code]])
  })

  it('become the input of the call', () => {
    expect(setupInput({ ...filled, next: { F1: '1', F11B: '00213' } })).toEqual({
      station: { name: '甲省乙市救助管理站', regionCode: '110105', serial: '01', phone: '', address: '' },
      head: { name: '站长甲', pin: '246810', language: 'zh-CN' },
      profile: 'four-steps',
      nextSerials: [
        { form: 'F1', next: 1 },
        { form: 'F11B', next: 213 },
      ],
    })
  })

  it.each([
    ['station.name', 'name'],
    ['station.regionCode', 'region'],
    ['head.name', 'headName'],
    ['head.pin', 'pin'],
    ['nextSerials.1.next', 'next.F11B'],
    ['profile', 'profile'],
  ])('find the field of %s', (path, field) => {
    expect(setupField(path, filled)).toBe(field)
  })
})
