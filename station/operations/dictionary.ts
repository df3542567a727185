// The station's code lists: entries added, reworded and retired by the head. Old records keep their codes and words.
import type { InferContractRouterInputs } from '@orpc/contract'
import { type DictionaryList } from '../../domain/intake/dictionaries.ts'
import { nextOwnCode } from '../../domain/intake/own-codes.ts'
import {
  insertDictionary,
  listDictionary,
  renameDictionaryEntry,
  setDictionaryEntryActive,
} from '../../db/stores/law-store.ts'
import type { dictionaryContract } from '../contract/dictionary.ts'
import { found, read, write, type Reading, type Writing } from '../operation.ts'
import { invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof dictionaryContract>
type Key = Readonly<{ list: DictionaryList; code: string }>

export const list = read(({ core }) => [...core.law.dictionary()])

export const addEntry = write((writing, input: Inputs['addEntry']) => {
  const { db, core } = writing
  const inList = core.law.dictionary().filter((entry) => entry.list === input.list)
  const code = nextOwnCode(inList.map((entry) => entry.code))
  if (code === null) throw invalid(['list'], 'list-full')
  if (inList.some(({ zh }) => zh.trim() === input.zh.trim())) throw invalid(['zh'], 'in-list-already')
  const isEscorted = input.list === 'arrival-way' && input.isEscorted
  insertDictionary(db, [{ ...input, code, isEscorted }])
  return changed(writing, { list: input.list, code }, null)
})

export const renameEntry = write((writing, input: Inputs['renameEntry']) => {
  const before = entryOf(writing, input)
  const namesake = writing.core.law
    .dictionary()
    .find(
      ({ list: at, code, zh }) => at === input.list && code !== input.code && zh.trim() === input.zh.trim(),
    )
  if (namesake) throw invalid(['zh'], 'in-list-already')
  renameDictionaryEntry(writing.db, input)
  return changed(writing, input, before)
})

export const retireEntry = write((writing, input: Inputs['retireEntry']) => {
  const before = entryOf(writing, input)
  const others = writing.core.law
    .dictionary()
    .some((entry) => entry.list === input.list && entry.code !== input.code && entry.isActive)
  if (!input.isActive && !others) throw invalid(['code'], 'last-in-list')
  setDictionaryEntryActive(writing.db, input)
  return changed(writing, input, before)
})

function entryOf({ core }: Pick<Reading, 'core'>, key: Key) {
  const entry = core.law.dictionary().find(({ list: at, code }) => at === key.list && code === key.code)
  return found(entry, 'dictionary-entry')
}

/** The entry as it is now, for the answer and the audit; the shelf reads its lists anew. */
function changed({ db, core, touch }: Writing, { list: at, code }: Key, before: unknown) {
  core.law.forget()
  const entry = listDictionary(db).find((each) => each.list === at && each.code === code)
  touch({ record: `dictionary:${at}:${code}`, old: before, new: entry })
  return found(entry, 'dictionary-entry')
}
