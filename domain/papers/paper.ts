// Papers: which forms exist and what is known of an issued one. The bytes are made once and never again.
import { z } from 'zod'

export const formCode = z.enum(['F1', 'F4', 'F11B'])
export type FormCode = z.infer<typeof formCode>

export const issuedPaper = z.object({
  id: z.int(),
  form: formCode,
  formVersion: z.string(),
  serial: z.string(),
  stayId: z.int(),
  escortId: z.int().nullable(),
  personName: z.string(),
  issuedAt: z.int(),
  issuedBy: z.string(),
  /** Copy lines in order, e.g. 送方 / 收方 / 档案; one element where there is a single copy. */
  copies: z.array(z.string()),
  pages: z.int(),
  dataSha256: z.string(),
})
export type IssuedPaper = Readonly<z.infer<typeof issuedPaper>>
