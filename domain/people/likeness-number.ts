// How a number, whole or as far as it is typed, agrees with the one in the file.
import { bornInNumber } from './likeness-questions.ts'
import { NUMBER_TAIL, wholeNumber } from './likeness-keys.ts'
import type { LikenessReason } from './likeness-reason.ts'
import { weights } from './likeness-weights.ts'
import { isRight, numbersNear } from './numbers-near.ts'
import type { IdentityDocument } from './person.ts'

const FRONT = 14
/** Of a card number; where all of it is typed it can contradict. */
const WHOLE = 17

export function compareNumber(text: string, document: IdentityDocument): readonly LikenessReason[] {
  const typed = wholeNumber(text)
  if (typed.length < NUMBER_TAIL || document.kind === '99') return []
  const known = wholeNumber(document.number)
  if (typed === known) return [reason('number-same', weights.numberSame)]
  if (typed.length >= WHOLE) return compareWhole(typed, known)
  if (known.startsWith(typed))
    return typed.length >= FRONT && bornInNumber(typed) !== null
      ? [reason('number-front', weights.front)]
      : []
  if (known.endsWith(typed)) return [reason('number-tail', typed.length * weights.tailDigit, typed)]
  return typed.length <= 8 || isRight(known) ? [reason('number-differs', weights.tailDiffers)] : []
}

function compareWhole(typed: string, known: string): LikenessReason[] {
  if (numbersNear(typed).includes(known)) return [reason('number-near', weights.numberNear)]
  if (isRight(typed) && isRight(known)) return [reason('number-differs', weights.numberDiffers)]
  if (typed.slice(-NUMBER_TAIL) === known.slice(-NUMBER_TAIL))
    return [reason('number-tail', NUMBER_TAIL * weights.tailDigit, typed.slice(-NUMBER_TAIL))]
  return isRight(known) ? [reason('number-differs', weights.tailDiffers)] : []
}

const reason = (kind: LikenessReason['kind'], weight: number, detail = ''): LikenessReason => ({
  kind,
  weight,
  detail,
})
