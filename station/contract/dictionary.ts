// The code lists as the head keeps them: extended, reworded, retired; never deleted, and no code is given twice.
import { z } from 'zod'
import { dictionaryList } from '../../domain/intake/dictionaries.ts'
import { extendableList } from '../../domain/intake/own-codes.ts'
import { dictionaryCode } from '../../domain/shared/code.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import { headOnly, signedIn } from './call.ts'
import { dictionaryEntry } from './intake.ts'

const words = { zh: requiredLine(30), en: requiredLine(60) }

export const dictionaryContract = {
  /** Every list, retired entries too. */
  dictionary: signedIn('read').output(z.array(dictionaryEntry)),
  /** A new entry at the end of its list; the station gives the code. */
  addEntry: headOnly('write')
    .input(z.object({ list: extendableList, ...words, isEscorted: z.boolean() }))
    .output(dictionaryEntry),
  renameEntry: headOnly('write')
    .input(z.object({ list: extendableList, code: dictionaryCode, ...words }))
    .output(dictionaryEntry),
  /** Out of use, or back in use. */
  retireEntry: headOnly('write')
    .input(z.object({ list: dictionaryList, code: dictionaryCode, isActive: z.boolean() }))
    .output(dictionaryEntry),
}
