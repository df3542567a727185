import { describe, expect, it } from 'vitest'
import { likenessOf, oneUnknown, wholeNumber } from '../../../domain/people/likeness-keys.ts'
import { noDescription } from '../../../domain/people/description.ts'
import { sampleDetails, unnamedDetails } from '../../support/samples.ts'

const keys = (changes: Parameters<typeof sampleDetails>[0], label: string | null = null) =>
  likenessOf(sampleDetails(changes), label).keys

describe('likenessOf', () => {
  it('files a name under its characters, every reading of the surname, its sound and each character unknown', () => {
    expect(keys({ name: '单小川' })).toEqual(
      expect.arrayContaining([
        'n单小川',
        'pshanxiaochuan',
        'pdanxiaochuan',
        'isxc',
        'd_小川',
        'd单_川',
        'd单小_',
      ]),
    )
  })

  it('files a romanised name in both orders and each of its words', () => {
    expect(keys({ name: 'Aygul Mamat' })).toEqual(
      expect.arrayContaining(['naygulmamat', 'paygulmamat', 'pmamataygul', 'waygul', 'wmamat']),
    )
  })

  it('files every kind of point between two names under one key', () => {
    for (const point of ['·', '•', '・', '．'])
      expect(keys({ name: `阿依古丽${point}买买提` })).toContain('n阿依古丽买买提')
  })

  it('files the label of somebody nameless, aliases, birthday, number with its tail, and marks', () => {
    const { keys: found } = likenessOf(
      unnamedDetails({
        aliases: '狗剩、二娃',
        description: {
          ...noDescription,
          marks: [{ kind: 'scar', part: 'hand', side: 'left', text: '旧疤' }],
        },
      }),
      '无名氏20261123-01',
    )
    expect(found).toEqual(expect.arrayContaining(['n无名氏2026112301', 'n狗剩', 'n二娃', 'mscar/hand']))
    expect(keys({})).toEqual(expect.arrayContaining(['b1880-01-01', '#440524188001010014', 's0014']))
  })

  it('lays year of birth, sex and region beside the keys, 0 where nobody knows', () => {
    expect(likenessOf(sampleDetails(), null)).toMatchObject({ born: 1880, sex: 1, region: 440_524 })
    expect(likenessOf(unnamedDetails({ sex: 'unknown' }), 'x')).toMatchObject({
      born: 1976,
      sex: 0,
      region: 0,
    })
  })
})

describe('wholeNumber', () => {
  it('reads the fifteen digits of an old card as the eighteen they became', () => {
    expect(wholeNumber('440524800101001')).toBe('440524198001010013')
  })

  it('takes blanks, full width and a small x as they were meant', () => {
    expect(wholeNumber('４４０５２４ 19800101 001x')).toBe('44052419800101001X')
  })
})

it('leaves each character of a name open in turn', () => {
  expect(oneUnknown(['王', '小', '明'])).toEqual(['d_小明', 'd王_明', 'd王小_'])
})
