// A sum in figures, as it is typed and as it is shown: 36.50. Sums are whole fen; the capitals are in money-words.ts.

const MOST_FEN = 99_999_999_999_999

/** '1,234.50'; both digits after the point, always. */
export function formatFen(fen: number): string {
  const yuan = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${yuan}.${String(fen % 100).padStart(2, '0')}`
}

/** @returns null for what is not a sum: a third digit after the point, a sign, words */
export function readFen(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s,¥元]/g, '')
    .replace(/^[．。]/, '.')
    .replace('。', '.')
  const match = /^(\d{1,12})(?:\.(\d{0,2}))?$/.exec(text)
  if (!match) return null
  const fen = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return fen <= MOST_FEN ? fen : null
}
