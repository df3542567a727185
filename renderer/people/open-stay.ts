// The stay that is open, of all a person ever had: at most one.
import type { StayView } from '../../station/contract/people.ts'
import type { OpenStayState } from '../../domain/intake/stay.ts'

export type OpenStayView = StayView & Readonly<{ state: { kind: 'open'; state: OpenStayState } }>

export function isOpen(stay: StayView): stay is OpenStayView {
  return stay.state.kind === 'open'
}

export function openStayOf(stays: readonly StayView[]): OpenStayView | null {
  return stays.find(isOpen) ?? null
}

/** The open one first, then the last arrived. */
export function inOrder(stays: readonly StayView[]): readonly StayView[] {
  return stays.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.arrivedAt - a.arrivedAt)
}
