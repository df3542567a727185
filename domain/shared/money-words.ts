// A sum in the capital numerals that receipts want (大写): 壹拾元零伍分. Sums are whole fen.
const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟'] as const
const GROUPS = ['', '万', '亿'] as const
const MOST_FEN = 99_999_999_999_999

/** Four digits with their places; inner zeros said once. */
function group(value: number): string {
  let words = ''
  let gap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) gap = words !== ''
    else {
      words += (gap ? '零' : '') + (DIGITS[digit] ?? '') + (PLACES[place] ?? '')
      gap = false
    }
  }
  return words
}

function yuanWords(yuan: number): string {
  let words = ''
  for (let index = GROUPS.length - 1; index >= 0; index -= 1) {
    const value = Math.floor(yuan / 10_000 ** index) % 10_000
    if (value === 0) continue
    const skipped = words !== '' && value < 1000
    words += (skipped ? '零' : '') + group(value) + (GROUPS[index] ?? '')
  }
  return words
}

/** @throws RangeError for what is not a sum: fractions of a fen, negative, a million million yuan and more */
export function moneyInWords(fen: number): string {
  if (!Number.isInteger(fen) || fen < 0 || fen > MOST_FEN) throw new RangeError('Not a sum in fen')
  const yuan = yuanWords(Math.floor(fen / 100))
  const jiao = Math.floor(fen / 10) % 10
  const rest = fen % 10
  if (jiao === 0 && rest === 0) return yuan === '' ? '零元整' : `${yuan}元整`
  const whole = yuan === '' ? '' : `${yuan}元`
  if (jiao === 0) return `${whole}${whole === '' ? '' : '零'}${DIGITS[rest]}分`
  return `${whole}${DIGITS[jiao]}角${rest === 0 ? '整' : `${DIGITS[rest]}分`}`
}
