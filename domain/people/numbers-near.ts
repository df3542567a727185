// The identity numbers that one wrong key leads away from: a digit beside the right one, two exchanged, one missing or
// one too many. Only numbers whose check digit is right are proposed, so a dozen are left of hundreds, and none at all
// where what is typed is right.
import { idCheckDigit } from './id-number.ts'

const DIGITS = Array.from('0123456789')

/** Numbers of eighteen characters that what is typed may have been meant as. */
export function numbersNear(typed: string): readonly string[] {
  if (!/^[0-9]{16,18}[0-9X]?$/.test(typed) || isRight(typed)) return []
  if (typed.length === 18) return [...new Set([...slips(typed), ...exchanges(typed)])].filter(isRight)
  const near = typed.length === 17 ? withOneMore(typed) : typed.length === 19 ? withOneLess(typed) : []
  return [...new Set(near)].filter(isRight)
}

export function isRight(number: string): boolean {
  return /^[0-9]{17}[0-9X]$/.test(number) && idCheckDigit(number) === number[17]
}

function slips(typed: string): string[] {
  const places = [...typed].keys()
  return [...places]
    .flatMap((place) => DIGITS.map((digit) => at(typed, place, digit)))
    .concat(at(typed, 17, 'X'))
}

function exchanges(typed: string): string[] {
  return [...Array(17).keys()].map(
    (place) => typed.slice(0, place) + typed.charAt(place + 1) + typed.charAt(place) + typed.slice(place + 2),
  )
}

function withOneMore(typed: string): string[] {
  const places = [...Array(18).keys()]
  return places
    .flatMap((place) => DIGITS.map((digit) => typed.slice(0, place) + digit + typed.slice(place)))
    .concat(`${typed}X`)
}

function withOneLess(typed: string): string[] {
  return [...typed].map((_, place) => typed.slice(0, place) + typed.slice(place + 1))
}

const at = (text: string, place: number, digit: string) =>
  text.slice(0, place) + digit + text.slice(place + 1)
