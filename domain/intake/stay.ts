// A stay (one 人次): from the door to the day somebody leaves. Exactly one state while it is open.
import { z } from 'zod'
import { instant } from '../shared/instant.ts'
import { line, requiredLine } from '../shared/text.ts'

/** 在站, 在院, 托养, 护送途中, 外出: all of them count as in the house (rules.md §2). */
export const openStayState = z.enum(['in-house', 'in-hospital', 'placed-out', 'escorting', 'outing'])
export type OpenStayState = z.infer<typeof openStayState>

/** Ways of leaving, in the order of the monthly sheet (forms.md §2.1). */
export const exitWay = z.enum([
  'settled',
  'ticket',
  'own-way',
  'terminated',
  'left-unannounced',
  'escorted',
  'fetched',
  'died',
  'other',
])
export type ExitWay = z.infer<typeof exitWay>

export const stayExit = z.object({
  way: exitWay,
  at: instant,
  /** As typed, or the region's path with the words of the escort's plan. */
  destination: line(120),
  note: line(200),
})
export type StayExit = z.infer<typeof stayExit>

export const stayState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), state: openStayState }),
  z.object({ kind: z.literal('closed'), exit: stayExit }),
  /** Opened by mistake: the number stays void, nothing of it is counted. */
  z.object({ kind: z.literal('voided'), at: instant, reason: requiredLine(200) }),
])
export type StayState = z.infer<typeof stayState>

/** When it was over, one way or the other; null while it is open. */
export function endOf(state: StayState): number | null {
  if (state.kind === 'open') return null
  return state.kind === 'closed' ? state.exit.at : state.at
}

export const stay = z.object({
  id: z.int(),
  uid: z.string(),
  number: z.string(),
  personId: z.int(),
  arrivedAt: z.int(),
  openedAt: z.int(),
  state: stayState,
  /** Bed label ("女区 2-03"), or the words for a place that is not a bed; empty once left. */
  placeLabel: z.string(),
  version: z.int(),
})
export type Stay = Readonly<z.infer<typeof stay>>
