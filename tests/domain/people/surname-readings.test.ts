// The table of surname readings: well-formed, and right where the dictionary of common words is not.
import { expect, it } from 'vitest'
import { compoundSurnames, surnameReadings } from '../../../domain/people/surname-readings.ts'

it('holds only readings in plain pinyin, one character or two', () => {
  for (const [surname, readings] of surnameReadings) {
    expect([...surname]).toHaveLength(1)
    expect(readings.length).toBeGreaterThan(1)
    for (const reading of readings) expect(reading).toMatch(/^[a-z]{2,6}$/)
  }
  for (const [surname, readings] of compoundSurnames) {
    expect([...surname]).toHaveLength(2)
    for (const reading of readings.flat()) expect(reading).toMatch(/^[a-z]{1,6}$/)
  }
})

it('puts the surname’s reading first', () => {
  const first = (surname: string) => surnameReadings.get(surname)?.[0]
  expect(['种', '祭', '么', '佴', '贠', '仇', '单', '查', '盖'].map(first)).toEqual([
    'chong',
    'zhai',
    'yao',
    'nai',
    'yun',
    'qiu',
    'shan',
    'zha',
    'ge',
  ])
})
