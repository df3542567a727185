// Spaces between region, birth date and serial of a resident ID number, and where the caret then stands.

const upper = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()

/** The number without its spaces. Text that is no number in the making is left alone. */
export function ungroupIdNumber(text: string): string {
  return /^[\dX\s]*$/i.test(text.normalize('NFKC')) ? upper(text) : text
}

export function groupIdNumber(number: string): string {
  if (!/^\d{7,17}[\dX]?$/.test(number) || number.length > 18) return number
  return [number.slice(0, 6), number.slice(6, 14), number.slice(14)].filter((part) => part !== '').join(' ')
}

/** The caret's place in the grouped text, after as many digits as stood before it. */
export function caretAfter(grouped: string, digitsBefore: number): number {
  let seen = 0
  for (let at = 0; at < grouped.length; at += 1) {
    if (seen === digitsBefore) return at
    if (grouped[at] !== ' ') seen += 1
  }
  return grouped.length
}
