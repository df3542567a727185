// Which code lists a station may extend, and the codes its own entries get: far above every shipped one, so that a later
// version of the program can ship new entries without meeting a station's own.
import type { z } from 'zod'
import { dictionaryList, type DictionaryList } from './dictionaries.ts'

/** Nationalities are GB/T 3304, and each kind of document has its own checks in the program. */
export const extendableList = dictionaryList.exclude(['ethnicity', 'document-kind'])
export type ExtendableList = z.infer<typeof extendableList>

const firstOwnCode = 501
const lastOwnCode = 999

/** The next code never given before; null where all are. `used`: every code of the list, retired ones too. */
export function nextOwnCode(used: readonly string[]): string | null {
  const next = Math.max(firstOwnCode - 1, ...used.map(Number).filter((code) => code >= firstOwnCode)) + 1
  return next > lastOwnCode ? null : String(next)
}

export function isOwnCode(code: string): boolean {
  return Number(code) >= firstOwnCode
}

/** Whether one of these lists is this one. */
export function isExtendable(list: DictionaryList): list is ExtendableList {
  return extendableList.safeParse(list).success
}
