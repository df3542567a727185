// What the station's calls take and give, as types for the screens; the contract client stays in this folder.
import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import type { contract } from '../../station/contract/contract.ts'

type Outputs = InferContractRouterOutputs<typeof contract>
type Inputs = InferContractRouterInputs<typeof contract>

export type Admission = Inputs['intake']['admit']
export type Admitted = Outputs['intake']['admit']
export type IntakeForm = Outputs['intake']['form']
export type EscortRow = Outputs['escort']['list'][number]
export type TravellerView = Outputs['escort']['get']['persons'][number]
export type TracingRow = Outputs['tracing']['list'][number]
