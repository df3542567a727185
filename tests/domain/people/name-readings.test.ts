// Readings of names: the surname's own reading first, never more than six.
import { expect, it } from 'vitest'
import { MOST_READINGS, readingsOfName } from '../../../domain/people/name-readings.ts'

const read = (name: string): string[] => readingsOfName([...name]).map((reading) => reading.join(' '))

it('reads a compound surname as one before it reads its characters apart', () => {
  expect(read('单于勇')[0]).toBe('chan yu yong')
  expect(read('万俟雄')[0]).toBe('mo qi xiong')
  expect(read('单于')).toContain('shan yu')
})

it('gives both readings of a surname that has two', () => {
  expect(read('单明').slice(0, 2)).toEqual(['shan ming', 'dan ming'])
})

it('never gives more than six, however many polyphones there are', () => {
  expect(read('乐行重长朝').length).toBe(MOST_READINGS)
})

it('lets a character without a reading stand for itself', () => {
  expect(read('王𠮷')).toEqual(['wang 𠮷'])
})
