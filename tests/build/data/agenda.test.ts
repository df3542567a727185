import { expect, it } from 'vitest'
import { createAgenda } from '../../../build/data/agenda.ts'
import { randomOf } from '../../../build/data/random.ts'

it('gives back what is due first, in the order it was put in where it is due together, and nothing too early', () => {
  const random = randomOf(5)
  const agenda = createAgenda<{ at: number; n: number }>()
  const put = Array.from({ length: 500 }, (_, n) => ({ at: random.int(40), n }))
  for (const item of put) agenda.add(item.at, item)
  const taken: { at: number; n: number }[] = []
  for (let item = agenda.next(29); item !== null; item = agenda.next(29)) taken.push(item)
  expect(taken).toEqual(put.filter(({ at }) => at <= 29).toSorted((a, b) => a.at - b.at || a.n - b.n))
  expect(agenda.next(100)?.at).toBe(30)
})
