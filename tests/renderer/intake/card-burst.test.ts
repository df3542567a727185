// A reader is told from a person by its pace alone.
import { expect, it } from 'vitest'
import { addTyped, isFromReader, type Burst } from '../../../renderer/intake/card-burst.ts'

function typed(text: string, pace: number): { burst: Burst | null; at: number } {
  let burst: Burst | null = null
  let at = 1000
  for (const character of text) {
    at += pace
    burst = addTyped(burst, character, at)
  }
  return { burst, at }
}

const number = '11010519491231002X'

it('takes a number that came at a reader’s pace, whole', () => {
  const { burst, at } = typed(number, 4)
  expect(isFromReader(burst, at + 4)).toBe(true)
  expect(burst?.text).toBe(number)
})

it.each([40, 70, 150])('leaves alone what a person types, a key every %i ms', (pace) => {
  const { burst, at } = typed(number, pace)
  expect(isFromReader(burst, at + pace)).toBe(false)
})

it('leaves alone what is too short, and Enter that comes later', () => {
  const short = typed('1234', 4)
  expect(isFromReader(short.burst, short.at + 4)).toBe(false)
  const { burst, at } = typed(number, 4)
  expect(isFromReader(burst, at + 500)).toBe(false)
  expect(isFromReader(null, 5)).toBe(false)
})

it('takes a line that arrives in one piece', () => {
  expect(isFromReader(addTyped(null, '单秀英|2|01|19491231||110', 1000), 1004)).toBe(true)
})

it('begins anew after a pause', () => {
  const { burst, at } = typed('李', 4)
  expect(addTyped(burst, '1', at + 400).text).toBe('1')
})
