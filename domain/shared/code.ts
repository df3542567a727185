// Codes of the station's lists (forms.md §2): digits, given by the list or by the station that extended it.
import { z } from 'zod'

export const dictionaryCode = z.string().regex(/^[0-9]{1,3}$/, { error: 'code' })

/** Empty where nobody chose. */
export const optionalCode = z.string().regex(/^[0-9]{0,3}$/, { error: 'code' })
