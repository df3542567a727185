import { describe, expect, it } from 'vitest'
import { bornInNumber, likenessQuestions } from '../../../domain/people/likeness-questions.ts'
import { likenessOf } from '../../../domain/people/likeness-keys.ts'
import { nothingTyped, type TypedPerson } from '../../../domain/people/typed-person.ts'
import { sampleDetails } from '../../support/samples.ts'

const asked = (typed: Partial<TypedPerson>) => likenessQuestions({ ...nothingTyped, ...typed })

/** By which questions the person is found. */
function matches(typed: Partial<TypedPerson>, name: string): string[] {
  const { keys } = likenessOf(sampleDetails({ name }), null)
  return asked(typed)
    .filter(({ key, isPrefix }) =>
      keys.some((stored) => (isPrefix ? stored.startsWith(key) : stored === key)),
    )
    .map(({ match }) => match)
}

describe('likenessQuestions', () => {
  it.each<[string, string, string]>([
    ['characters', '单小川', 'name-same'],
    ['pinyin', 'shan xiaochuan', 'name-pinyin'],
    ['the other reading of the surname', 'danxiaochuan', 'name-pinyin'],
    ['initials', 'sxc', 'name-initials'],
    ['characters of the same sound', '山晓川', 'name-sounds'],
    ['an accent', 'sanxiaocuan', 'name-accent'],
    ['given name first', '小川单', 'name-order'],
    ['the western order', 'Xiaochuan Shan', 'name-order'],
    ['one wrong character', '单少川', 'name-character'],
    ['one character missing', '单川', 'name-character'],
    ['as far as typed', 'shanxiao', 'name-begins'],
    ['a character and letters', '单xiaochuan', 'name-pinyin'],
  ])('finds 单小川 by %s (%s)', (_, name, match) => {
    expect(matches({ name }, '单小川')).toContain(match)
  })

  it.each<[string, string, string]>([
    ['Aygul Mamat', 'MAMAT AYGUL', 'name-order'],
    ['Aygul Mamat', 'aygul', 'name-part'],
    ['阿依古丽·买买提', '阿依古丽 买买提', 'name-same'],
    ['阿依古丽·买买提', '阿依古丽', 'name-part'],
  ])('finds %s by %s', (stored, name, match) => {
    expect(matches({ name }, stored)).toContain(match)
  })

  it('finds a number by itself, by one wrong digit, by its tail and its birthday', () => {
    expect(matches({ documentNumber: '440524188001010014' }, 'x').toSorted()).toEqual([
      'birth',
      'number',
      'number-tail',
    ])
    expect(matches({ documentNumber: '440524188001010015' }, 'x')).toContain('number')
    expect(matches({ documentNumber: '10014' }, 'x')).toEqual(['number-tail'])
  })

  it('asks nothing while too little is typed to tell two people apart', () => {
    expect(asked({})).toEqual([])
    expect(asked({ name: '单' })).toEqual([])
    expect(asked({ name: 'sh' })).toEqual([])
    expect(asked({ documentNumber: '440' })).toEqual([])
    expect(asked({ bornOn: '1980-01-01', sex: 'male' })).toEqual([])
  })

  it('asks the same thing once', () => {
    const ids = asked({ name: '单小川', documentNumber: '440524188001010015' }).map(
      ({ key, isPrefix }) => `${key}${isPrefix}`,
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

it('reads the birthday off a number, whole or half typed, and off nothing else', () => {
  expect(bornInNumber('44052418800101')).toBe('1880-01-01')
  expect(bornInNumber('4405241880010')).toBeNull()
})
