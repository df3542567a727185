// The pairs that likely-same persons are held to: as many as asked for, every kind of mistake and of double equally
// often. Weights are tuned on one half; the other, of another seed, is only ever measured.
import { randomOf } from '../../../build/data/random.ts'
import { makeOther, otherKinds } from './other-pairs.ts'
import { makeSame, sameKinds, type Typing } from './same-pairs.ts'
import { storedPerson } from './stored-people.ts'

export type Half = 'tuning' | 'held-out'
export type Pair = Typing & Readonly<{ kind: string; isSame: boolean }>

const seeds: Readonly<Record<Half, number>> = { tuning: 4111, 'held-out': 9973 }
/** Two of three are the same person: that many kinds of mistakes more are there. */
const sameOf = (index: number) => index % 3 !== 2

/** @throws where a kind cannot be made at all */
export function makePairs(half: Half, count: number): readonly Pair[] {
  const seed = seeds[half]
  let next = 0
  return Array.from({ length: count }, (_, index) => {
    const isSame = sameOf(index)
    const kinds = isSame ? sameKinds : otherKinds
    const kind = kinds[Math.floor(index / 3) % kinds.length] ?? ''
    for (let tries = 0; tries < 20_000; tries += 1) {
      next += 1
      const random = randomOf(seed, next, 5)
      const typing = (isSame ? makeSame : makeOther)(kind, storedPerson(seed, next), random)
      if (typing) return { ...typing, kind, isSame }
    }
    throw new Error(`No pair of the kind ${kind} can be made`)
  })
}
