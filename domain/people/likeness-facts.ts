// How sex, home and marks that are typed agree with the file. What nobody said neither agrees nor contradicts.
import type { BodyMark } from './description.ts'
import type { LikenessReason } from './likeness-reason.ts'
import { weights } from './likeness-weights.ts'
import type { Sex } from './person.ts'

export function compareSex(typed: Sex, known: Sex): readonly LikenessReason[] {
  if (typed === 'unknown' || known === 'unknown') return []
  if (typed !== known) return [{ kind: 'sex-differs', weight: weights.sexDiffers, detail: '' }]
  // Agreeing on what three of four are is worth little; it is never said.
  return [{ kind: 'sex-same', weight: typed === 'male' ? weights.maleSame : weights.femaleSame, detail: '' }]
}

/** The same county, the same city, or elsewhere; codes of GB/T 2260. */
export function compareHome(typed: string | null, known: string | null): readonly LikenessReason[] {
  if (typed === null || known === null) return []
  if (typed === known) return [{ kind: 'home-same', weight: weights.homeSame, detail: '' }]
  if (typed.slice(0, 4) === known.slice(0, 4))
    return [{ kind: 'home-near', weight: weights.homeNear, detail: '' }]
  return [{ kind: 'home-differs', weight: weights.homeElsewhere, detail: '' }]
}

/** Each mark that is typed with the one in the file most like it. */
export function compareMarks(
  typed: readonly BodyMark[],
  known: readonly BodyMark[],
): readonly LikenessReason[] {
  const reasons = typed.flatMap((mark) => {
    const best = known
      .map((other) => ({ other, weight: alike(mark, other) }))
      .toSorted((one, other) => other.weight - one.weight)[0]
    if (!best || best.weight <= 0) return []
    const { kind, part, side } = best.other
    return [{ kind: 'mark-same' as const, weight: best.weight, detail: `${kind}/${part}/${side}` }]
  })
  return capped(reasons, weights.marksMost)
}

function alike(one: BodyMark, other: BodyMark): number {
  if (one.part !== other.part) return 0
  const areSidesSaid = one.side !== 'not-said' && other.side !== 'not-said'
  if (areSidesSaid && one.side !== other.side && one.side !== 'both' && other.side !== 'both') return 0
  if (one.kind !== other.kind) return weights.markPart
  return areSidesSaid ? weights.markSame : weights.markAlike
}

function capped(reasons: readonly LikenessReason[], most: number): readonly LikenessReason[] {
  let left = most
  return reasons.map((reason) => {
    const weight = Math.min(left, reason.weight)
    left -= weight
    return { ...reason, weight }
  })
}
