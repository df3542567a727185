// F10C 安全检查记录: everything that is printed, already formatted. An empty text is a blank for the pen.
import type { Choice } from '../parts/choices.ts'
import type { Holder } from '../parts/holder.ts'

export type FoundLine = Readonly<{ what: string; count: string; kind: string; fate: string }>

export type SecurityCheckData = Readonly<{
  stationName: string
  holder: Holder
  checkedAt: string
  officers: string
  bodySearch: string
  ways: readonly Choice[]
  /** 已检查 or 拒检; neither ticked on a blank sheet. */
  outcome: readonly Choice[]
  /** What was said by somebody who refused. */
  refused: string
  lines: readonly FoundLine[]
  basis: string
}>
