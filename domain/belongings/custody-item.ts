// A thing the station keeps for a person (F10, R10): at the person's wish, given back on demand (R37).
// A bank card is known by the end of its number only; no whole number is ever written down.
import { z } from 'zod'
import { instant, recordId } from '../shared/instant.ts'
import { line, requiredLine } from '../shared/text.ts'
import { destruction, policeReceipt } from './disposal.ts'

/** Kinds of forms.md F10 [L]/[G], in the order they stand on the receipt. */
export const custodyKind = z.enum([
  'document',
  'cash',
  'bank-card',
  'phone',
  'medicine',
  'valuable',
  'clothes',
  'sharp',
  'other',
])
export type CustodyKind = z.infer<typeof custodyKind>

/** Just under ten million yuan: a slip of the hand above it, and a paper's total stays a sum that can be said. */
const mostFen = 999_999_999
const cardNumber = /(?:[0-9][ -]?){12,}/

export const custodyThing = z
  .object({
    name: requiredLine(40),
    count: z.int().min(1, { error: 'out-of-range' }).max(9999, { error: 'out-of-range' }),
    kind: custodyKind,
    /** Make, colour, marks, what is inside. */
    features: line(120),
    /** In fen; the sum of the item, not of a piece. Cash always has one. */
    amountFen: z.int().min(0, { error: 'out-of-range' }).max(mostFen, { error: 'out-of-range' }).nullable(),
    /** The last four digits of a bank card; empty otherwise. */
    cardTail: z.string().regex(/^([0-9]{4})?$/, { error: 'card-tail' }),
    /** Of the bag or envelope; several things of one person may lie under one seal. */
    sealNumber: line(20),
    place: line(40),
    photoIds: z.array(recordId).max(6),
  })
  .check((context) => {
    const { kind, amountFen, name, features } = context.value
    const fault = (path: string, message: string) =>
      context.issues.push({ code: 'custom', path: [path], message, input: context.value })
    if (kind === 'cash' && amountFen === null) fault('amountFen', 'required')
    if (kind === 'bank-card' && cardNumber.test(name)) fault('name', 'card-number')
    if (kind === 'bank-card' && cardNumber.test(features)) fault('features', 'card-number')
  })
export type CustodyThing = Readonly<z.infer<typeof custodyThing>>

/** How the one who got it back stood for it; who cannot write has a witness. */
export const signedHow = z.enum(['signature', 'finger-mark', 'cannot-write'])
export type SignedHow = z.infer<typeof signedHow>

const needsWitness = { path: ['witness'], error: 'required' }
const isWitnessed = ({ how, witness }: Readonly<{ how: SignedHow; witness: string }>): boolean =>
  how !== 'cannot-write' || witness.trim() !== ''

/** How the receiver of an escort signed for the things that came along: to whom and when, the handover says. */
export const signedFor = z.object({ how: signedHow, witness: line(20) }).refine(isWitnessed, needsWitness)
export type SignedFor = Readonly<z.infer<typeof signedFor>>

export const returning = z
  .object({
    at: instant,
    /** Whoever took it: the person, or the relative or station that took the person over. */
    to: requiredLine(30),
    how: signedHow,
    witness: line(20),
  })
  .refine(isWitnessed, needsWitness)

export const custodyState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('in-custody') }),
  z.object({ kind: z.literal('returned'), returning }),
  z.object({ kind: z.literal('unclaimed'), at: instant, note: line(120) }),
  z.object({ kind: z.literal('to-police'), at: instant, receipt: policeReceipt }),
  z.object({ kind: z.literal('destroyed'), at: instant, destruction }),
])
export type CustodyState = Readonly<z.infer<typeof custodyState>>

export const custodyItem = z.object({
  id: z.int(),
  stayId: z.int(),
  /** Within the stay, from 1; never given again. */
  number: z.int(),
  thing: custodyThing,
  takenAt: z.int(),
  takenBy: z.string(),
  /** The security finding it came from, if any. */
  findingId: z.int().nullable(),
  state: custodyState,
  /** Who wrote down how it ended; null while it is in custody. */
  endedBy: z.string().nullable(),
  version: z.int(),
})
export type CustodyItem = Readonly<z.infer<typeof custodyItem>>

type StateKind = CustodyState['kind']

/** Given back, handed to the police, destroyed: these are over. What nobody claimed may still be claimed. */
const next: Readonly<Record<StateKind, readonly StateKind[]>> = {
  'in-custody': ['returned', 'unclaimed', 'to-police', 'destroyed'],
  unclaimed: ['returned', 'to-police', 'destroyed'],
  returned: [],
  'to-police': [],
  destroyed: [],
}

export function mayBecome(from: StateKind, to: StateKind): boolean {
  return next[from].includes(to)
}

/** Still with the station, claimed or not. */
export function isWithStation({ state }: Pick<CustodyItem, 'state'>): boolean {
  return state.kind === 'in-custody' || state.kind === 'unclaimed'
}

/** The cash of a list, in fen. */
export function cashOf(items: readonly Pick<CustodyItem, 'thing'>[]): number {
  return items.reduce((sum, { thing }) => sum + (thing.kind === 'cash' ? (thing.amountFen ?? 0) : 0), 0)
}
