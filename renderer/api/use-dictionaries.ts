// The station's code lists in the worker's language: ways of arriving, reasons, needs, nationalities, documents.
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { DictionaryEntry } from '../../station/contract/intake.ts'
import { client } from './client.ts'

const none: readonly DictionaryEntry[] = []

export type Dictionaries = Readonly<{
  entries: readonly DictionaryEntry[]
  /** The words of a code; the code itself where no list has it. */
  words: (list: DictionaryEntry['list'], code: string) => string
  /** A list as options of a field; a retired entry only where the record has it already (`kept`). */
  options: (list: DictionaryEntry['list'], kept?: readonly string[]) => { code: string; label: string }[]
}>

export function useDictionaries(): Dictionaries {
  const { i18n } = useTranslation()
  const inEnglish = i18n.language === 'en'
  const { data } = useQuery({ queryKey: ['intake', 'form'], queryFn: () => client.intake.form() })
  const entries = data?.dictionaries ?? none
  const words = useCallback(
    (list: DictionaryEntry['list'], code: string) => {
      const entry = entries.find((one) => one.list === list && one.code === code)
      return entry ? (inEnglish ? entry.en : entry.zh) : code
    },
    [entries, inEnglish],
  )
  const options = useCallback(
    (list: DictionaryEntry['list'], kept: readonly string[] = []) =>
      entries
        .filter((one) => one.list === list && (one.isActive || kept.includes(one.code)))
        .map(({ code, zh, en }) => ({ code, label: inEnglish ? en : zh })),
    [entries, inEnglish],
  )
  return { entries, words, options }
}
