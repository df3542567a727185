// Papers: which forms exist and what is known of an issued one. The bytes are made once and never again.
import { z } from 'zod'

export const formCode = z.enum(['F1', 'F4', 'F11B', 'F10A', 'F10B', 'F10C', 'F2', 'F6', 'F12A', 'F16'])
export type FormCode = z.infer<typeof formCode>

export const issuedPaper = z.object({
  id: z.int(),
  form: formCode,
  formVersion: z.string(),
  serial: z.string(),
  /** Exactly one of these three is the paper's subject. */
  stayId: z.int().nullable(),
  gateCheckId: z.int().nullable(),
  handoverId: z.int().nullable(),
  escortId: z.int().nullable(),
  /** Of a handover the unit that brought them; empty where nobody said a name. */
  personName: z.string(),
  issuedAt: z.int(),
  issuedBy: z.string(),
  /** Copy lines in order, e.g. 送方 / 收方 / 档案; one element where there is a single copy. */
  copies: z.array(z.string()),
  pages: z.int(),
  dataSha256: z.string(),
})
export type IssuedPaper = Readonly<z.infer<typeof issuedPaper>>

/** What a paper is about: a stay (and the escort it leaves with), somebody at the gate, or a whole handover. */
export type PaperSubject =
  | Readonly<{ kind: 'stay'; stayId: number; escortId: number | null }>
  | Readonly<{ kind: 'gate-check'; gateCheckId: number }>
  | Readonly<{ kind: 'handover'; handoverId: number }>
