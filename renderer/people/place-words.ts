// A place in one line: the region in words, then what the person added; words that hold the region already stand alone.
import type { Place } from '../../domain/people/person.ts'

export function placeWords({ region, text }: Place, regionPath: (code: string) => string): string {
  const path = region === null ? '' : regionPath(region)
  if (path === '' || text.includes(path)) return text
  return text === '' ? path : `${path} ${text}`
}
