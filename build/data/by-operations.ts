// Carries a plan out as workers would: each deed is a call of the contract, by an account that is signed in, at the
// deed's own instant. Slow, and the measure for everything that is quicker.
import { createRouterClient } from '@orpc/server'
import { router } from '../../station/router.ts'
import type { Deed } from './deeds.ts'
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

async function call({ intake, care, tracing, escort }: Client, deed: Deed): Promise<unknown> {
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
  }
}
