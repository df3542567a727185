// Every call of the contract, and a way to make any of them by its name with whatever input a test thinks of.
import { traverseContractProcedures } from '@orpc/server'
import { z } from 'zod'
import type { CallMeta } from '../../station/contract/call.ts'
import { contract, type StationClient } from '../../station/contract/contract.ts'

export type ContractCall = Readonly<{ name: string; meta: CallMeta; input: z.ZodType | null }>

export function contractCalls(): readonly ContractCall[] {
  const calls: ContractCall[] = []
  traverseContractProcedures({ router: contract, path: [] }, ({ path, contract: procedure }) => {
    const { meta, inputSchema } = procedure['~orpc']
    const input = inputSchema instanceof z.ZodType ? inputSchema : null
    // The metadata of every call of this contract was made in contract/call.ts.
    calls.push({ name: path.join('.'), meta: meta as CallMeta, input })
  })
  return calls
}

type AnyCall = (input: unknown) => Promise<unknown>

/** Makes the call named `topic.verb`; the casts are the point: input is not typed here, as it is not on the wire. */
export function callByName(client: StationClient, name: string, input: unknown): Promise<unknown> {
  const [topic = '', verb = ''] = name.split('.')
  const calls = client as unknown as Record<string, Record<string, AnyCall>>
  const call = calls[topic]?.[verb]
  if (!call) throw new Error(`No call ${name}`)
  return call(input)
}
