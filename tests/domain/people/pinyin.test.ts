// Pinyin for searching.
import { expect, it } from 'vitest'
import {
  firstCharacter,
  initialsOf,
  isHan,
  readingsOf,
  romanise,
  syllablesOf,
} from '../../../domain/people/pinyin.ts'

it('romanises places as they are read, not character by character', () => {
  expect(romanise('重庆市')).toBe('chongqingshi')
  expect(romanise('六安市')).toBe('luanshi')
  expect(romanise('吕梁')).toBe('lvliang')
  expect(romanise('Ａ 区')).toBe('aqu')
})

it('takes initials from syllables and leaves a character without a reading whole', () => {
  expect(initialsOf(syllablesOf('河北省'))).toBe('hbs')
  expect(readingsOf('𠮷')).toEqual(['𠮷'])
  expect(firstCharacter('𠮷x')).toBe('𠮷')
  expect(firstCharacter('')).toBe('')
})

it('gives every reading of a character, the usual first', () => {
  expect(readingsOf('行')).toEqual(['xing', 'hang', 'heng'])
  expect([isHan('行'), isHan('a')]).toEqual([true, false])
})
