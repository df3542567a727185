// Finds entries of a code list by code, by any part of the label, by pinyin or by its initials; best first.

export type CodedOption = Readonly<{
  code: string
  label: string
  /** Pinyin without tones, a space between syllables: 'gong an hu song'. */
  pinyin?: string
}>

function rank(option: CodedOption, query: string): number | null {
  const label = option.label.toLowerCase()
  const pinyin = option.pinyin?.toLowerCase() ?? ''
  const initials = pinyin
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('')
  const joined = pinyin.replaceAll(' ', '')
  if (option.code.toLowerCase() === query) return 0
  if (label.startsWith(query)) return 1
  if (initials.startsWith(query)) return 2
  if (joined.startsWith(query)) return 3
  if (option.code.toLowerCase().startsWith(query)) return 4
  if (label.includes(query) || (query.length > 1 && initials.includes(query))) return 5
  return null
}

export function matchCoded<Option extends CodedOption>(
  options: readonly Option[],
  typed: string,
): readonly Option[] {
  const query = typed.normalize('NFKC').trim().toLowerCase()
  if (query === '') return options
  return options
    .map((option) => ({ option, rank: rank(option, query) }))
    .filter((one): one is { option: Option; rank: number } => one.rank !== null)
    .toSorted((a, b) => a.rank - b.rank)
    .map((one) => one.option)
}
