import { describe, expect, it } from 'vitest'
import { isRight, numbersNear } from '../../../domain/people/numbers-near.ts'

/** One of GB 11643's own examples, and what a key beside the right one makes of it. */
const right = '440524188001010014'

describe('numbersNear', () => {
  it.each([
    ['a digit beside the right one', '440524188001010024'],
    ['a wrong check digit', '440524188001010013'],
    ['two exchanged', '440524180801010014'],
    ['one missing', '44052418800101014'],
    ['one too many', '4405241880010100114'],
  ])('leads back from %s', (_, typed) => {
    expect(numbersNear(typed)).toContain(right)
  })

  it('proposes nothing for a number that is right: a neighbour is somebody else', () => {
    expect(numbersNear(right)).toEqual([])
  })

  it('proposes only numbers whose check digit is right, and few', () => {
    const near = numbersNear('440524188001010024')
    expect(near.length).toBeLessThan(30)
    expect(near.every(isRight)).toBe(true)
    expect(new Set(near).size).toBe(near.length)
  })

  it('proposes nothing for what is not the number of a card', () => {
    expect(numbersNear('E12345678')).toEqual([])
    expect(numbersNear('4405241880')).toEqual([])
  })
})
