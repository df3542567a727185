// A deed: one thing a worker does at an instant, as the input of the contract's own call. The plan is a stream of
// them; it is carried out through the operations or, for the big sizes, in bulk.
import type { InferContractRouterInputs } from '@orpc/contract'
import type { contract } from '../../station/contract/contract.ts'

type Inputs = InferContractRouterInputs<typeof contract>

export type DeedInput = Readonly<{
  admit: Inputs['intake']['admit']
  turnAway: Inputs['intake']['turnAway']
  care: Inputs['care']['write']
  note: Inputs['tracing']['write']
  stopClock: Inputs['tracing']['stopClock']
  planEscort: Inputs['escort']['plan']
  changeEscort: Inputs['escort']['change']
  depart: Inputs['escort']['depart']
  handOver: Inputs['escort']['handOver']
  bringBack: Inputs['escort']['bringBack']
  leave: Inputs['escort']['leave']
  /** Every task of the stay that is open by then. */
  settleTasks: Readonly<{ stayId: number; how: string }>
  endObservation: Omit<Inputs['observation']['end'], 'id'> & Readonly<{ stayId: number }>
}>

export type DeedKind = keyof DeedInput

/** `by` is the account, `at` the instant it is written. */
export type Deed = {
  [Kind in DeedKind]: Readonly<{ kind: Kind; at: number; by: number; input: DeedInput[Kind] }>
}[DeedKind]
