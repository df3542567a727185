// What a bench is: a name, the data it needs, and its cases, each a subject against baselines of the same run.
// Types and their one constructor only; nothing is measured here.

/** One thing that is timed. Only `work` counts; what it needs and leaves behind is `before` and `after`. */
export type Side = Readonly<{
  before?: (round: number) => unknown
  work: (round: number) => unknown
  after?: (round: number) => unknown
}>

export type Baseline = Side &
  Readonly<{
    name: string
    /** A slow one takes part in every so many rounds only. */
    every?: number
  }>

export type Contest = Readonly<{
  subject: Side
  /** The row's ratio is to the first. */
  baselines: readonly Baseline[]
  /** Where the work is done by another process, that one's memory; null while it is not known. */
  rssMb?: () => number | null
}>

export type Case<State> = Readonly<{
  name: string
  rounds: number
  warmUp: number
  enter(state: State): Contest | Promise<Contest>
}>

export type Prepared<State> = Readonly<{
  state: State
  /** What was measured on, in words. */
  data: string
  close(): unknown
}>

type Definition<State> = Readonly<{
  name: string
  unit: string
  prepare(say: Say): Promise<Prepared<State>>
  cases: readonly Case<State>[]
}>

export type Say = (line: string) => void

export type OpenCase = Readonly<{
  name: string
  rounds: number
  warmUp: number
  enter(): Contest | Promise<Contest>
}>

/** A bench as the frame sees it, whatever its cases share. */
export type Bench = Readonly<{
  name: string
  unit: string
  caseNames: readonly string[]
  open(say: Say): Promise<Readonly<{ data: string; cases: readonly OpenCase[]; close(): unknown }>>
}>

export function bench<State>({ name, unit, prepare, cases }: Definition<State>): Bench {
  return {
    name,
    unit,
    caseNames: cases.map((one) => one.name),
    open: async (say) => {
      const { state, data, close } = await prepare(say)
      return { data, close, cases: cases.map((one) => ({ ...one, enter: () => one.enter(state) })) }
    },
  }
}
