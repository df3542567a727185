// Which way of leaving asks whether the person may go alone. Leaving unannounced, hospital, police and death always
// close the stay (R24): a block never holds anybody. Things in custody hold the normal closing only (R11).
import type { ExitWay } from '../intake/stay.ts'
import type { CivilDay } from '../shared/civil-day.ts'
import { mayLeaveAlone, type LeavingFacts } from './leaving.ts'

/** By one's own declaration, with or without a ticket. */
const alone: readonly ExitWay[] = ['own-way', 'ticket']

/** The normal closings: somebody is there to take the things. Whoever goes otherwise is never asked (R11, R24). */
const normal: readonly ExitWay[] = ['own-way', 'ticket', 'fetched', 'settled']

export type LeavingBlock = Readonly<{ rule: string; because: string }>

/** @param itemsInCustody how many things of the person the station still holds */
export function leavingBlocks(
  way: ExitWay,
  { itemsInCustody, ...facts }: LeavingFacts & Readonly<{ itemsInCustody: number }>,
  asOf: CivilDay,
): readonly LeavingBlock[] {
  const blocks: LeavingBlock[] = []
  const answer = alone.includes(way) ? mayLeaveAlone(facts, asOf) : null
  if (answer?.allowed === false) blocks.push({ rule: answer.rule, because: answer.because })
  const mayTake = normal.includes(way) && !facts.isInHospital
  if (mayTake && itemsInCustody > 0) blocks.push({ rule: 'R11', because: 'items-in-custody' })
  return blocks
}
