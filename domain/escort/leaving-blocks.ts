// Which way of leaving asks whether the person may go alone. Leaving unannounced, hospital, police and death always
// close the stay (R24): a block never holds anybody.
import type { ExitWay } from '../intake/stay.ts'
import type { CivilDay } from '../shared/civil-day.ts'
import { mayLeaveAlone, type LeavingFacts } from './leaving.ts'

/** By one's own declaration, with or without a ticket. */
const alone: readonly ExitWay[] = ['own-way', 'ticket']

export type LeavingBlock = Readonly<{ rule: string; because: string }>

export function leavingBlocks(way: ExitWay, facts: LeavingFacts, asOf: CivilDay): readonly LeavingBlock[] {
  if (!alone.includes(way)) return []
  const answer = mayLeaveAlone(facts, asOf)
  return answer.allowed ? [] : [{ rule: answer.rule, because: answer.because }]
}
