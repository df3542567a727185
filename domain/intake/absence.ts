// Away from the house while the stay goes on: in hospital, placed outside (托养), or out for a while. Only hospital
// stops the clock of the stay (R28); who is placed outside or out is counted on.
import type { z } from 'zod'
import { openStayState, type OpenStayState } from './stay.ts'

export const absenceKind = openStayState.extract(['in-hospital', 'placed-out', 'outing'])
export type AbsenceKind = z.infer<typeof absenceKind>

export function isAway(state: OpenStayState): state is AbsenceKind {
  return absenceKind.safeParse(state).success
}
