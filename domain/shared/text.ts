// Free text as a worker types it: what is accepted is kept byte for byte, never trimmed or normalised.
// Refused is only what nobody can see or print: control characters, lone surrogates, invisible format marks.
import { z } from 'zod'

const invisible = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|\p{Noncharacter_Code_Point}/u
const invisibleButLineBreaks = /(?![\n\t])(?:[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|\p{Noncharacter_Code_Point})/u

/** Length as a worker counts it: code points, so that a rare character is one. */
export function characterCount(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

function isWithin(max: number) {
  return (text: string) => text.length <= max || (text.length <= max * 2 && characterCount(text) <= max)
}

/**
 * One line of text, possibly empty.
 *
 * Issue messages are codes (`too-long`, `invisible-character`, `required`) that the screen turns into words.
 */
export function line(max: number) {
  return z
    .string()
    .refine(isWithin(max), { error: 'too-long' })
    .refine((text) => !invisible.test(text), { error: 'invisible-character' })
}

/** One line that says something: at least one character that is not white space. */
export function requiredLine(max: number) {
  return line(max).refine((text) => text.trim() !== '', { error: 'required' })
}

/** Text of several lines (line feed and tab allowed), possibly empty. */
export function prose(max: number) {
  return z
    .string()
    .refine(isWithin(max), { error: 'too-long' })
    .refine((text) => !invisibleButLineBreaks.test(text), { error: 'invisible-character' })
}

/** Several lines that say something. */
export function requiredProse(max: number) {
  return prose(max).refine((text) => text.trim() !== '', { error: 'required' })
}
