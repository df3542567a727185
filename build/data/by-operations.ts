// Carries a plan out as workers would: each deed is a call of the contract, by an account that is signed in, at the
// deed's own instant. Slow, and the measure for everything that is quicker.
import { createRouterClient } from '@orpc/server'
import { router } from '../../station/router.ts'
import type { Deed, DeedInput } from './deeds.ts'
import type { Desk } from './desk.ts'

export async function carryOutByOperations(desk: Desk, deeds: Iterable<Deed>): Promise<void> {
  const { core } = desk
  let token: string | null = null
  const client = createRouterClient(router, { context: () => ({ core, token }) })
  for (const deed of deeds) {
    desk.setClock(deed.at)
    token = core.sessions.begin(deed.by, deed.at)
    await call(client, deed)
    core.sessions.end(token)
  }
}

type Client = ReturnType<typeof createRouterClient<typeof router, Record<never, never>>>

async function call(client: Client, deed: Deed): Promise<unknown> {
  const { intake, care, tracing, escort } = client
  switch (deed.kind) {
    case 'admit':
      return await intake.admit(deed.input)
    case 'turnAway':
      return await intake.turnAway(deed.input)
    case 'care':
      return await care.write(deed.input)
    case 'note':
      return await tracing.write(deed.input)
    case 'stopClock':
      return await tracing.stopClock(deed.input)
    case 'planEscort':
      return await escort.plan(deed.input)
    case 'changeEscort':
      return await escort.change(deed.input)
    case 'depart':
      return await escort.depart(deed.input)
    case 'handOver':
      return await escort.handOver(deed.input)
    case 'bringBack':
      return await escort.bringBack(deed.input)
    case 'leave':
      return await escort.leave(deed.input)
    case 'settleTasks':
      return await settleTasks(client, deed.input)
    case 'endObservation':
      return await endObservation(client, deed.input)
  }
}

async function settleTasks({ tasks }: Client, { stayId, how }: DeedInput['settleTasks']): Promise<void> {
  for (const { id, state } of await tasks.ofStay({ stayId }))
    if (state !== 'done') await tasks.close({ id, how })
}

async function endObservation(
  { observation }: Client,
  { stayId, ...decided }: DeedInput['endObservation'],
): Promise<void> {
  const open = (await observation.list()).find((row) => row.stayId === stayId)
  if (open) await observation.end({ id: open.id, ...decided })
}
