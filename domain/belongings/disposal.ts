// The two ways a thing leaves the person for good: to the police against a receipt, or destroyed with consent (F10).
// Neither is a way of keeping it: what the station keeps is in custody and is given back on demand (R37).
import { z } from 'zod'
import { requiredLine } from '../shared/text.ts'

/** Who took it over for the police, and the number of the receipt they gave. */
export const policeReceipt = z.object({
  policeStation: requiredLine(40),
  officer: requiredLine(20),
  receiptNumber: requiredLine(40),
})

/** Who agreed (the person, or whoever decides for them), and how it was destroyed. */
export const destruction = z.object({ consentedBy: requiredLine(30), how: requiredLine(60) })
