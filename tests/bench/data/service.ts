// The station's operations on a data folder, called as the router calls them and, where asked for, through its own
// fetch handler: permission, schemas, transaction and audit included.
import { createRouterClient } from '@orpc/server'
import { lockFolder } from '../../../db/folder-lock.ts'
import { listAccounts } from '../../../db/stores/account-store.ts'
import { createApp, createCore } from '../../../station/app.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import type { Core } from '../../../station/core.ts'
import { router } from '../../../station/router.ts'
import { clientFor, testOrigin } from '../../support/test-station.ts'
import { asOf } from './megacity.ts'

/** Ten in the morning of the day the data ends, in Shanghai. */
export const morning = Date.parse(`${asOf}T02:00:00Z`)

export type Service = Readonly<{
  core: Core
  /** Calls of a signed-in head in this process, without HTTP. */
  calls: StationClient
  /** The same calls as requests to the station's fetch handler. */
  requests: StationClient
  close(): Promise<void>
}>

export function openService(dataDir: string): Service {
  const lock = lockFolder(dataDir)
  const options = { dataDir, screensDir: dataDir, origins: [testOrigin], clock: () => morning }
  const core = createCore(options)
  const token = core.sessions.begin(headOf(core), morning)
  const app = createApp(core, options)
  return {
    core,
    calls: createRouterClient(router, { context: { core, token } }),
    requests: clientFor(async (request) => app.fetch(request), token),
    async close() {
      core.events.close()
      await core.renderer.close()
      core.connection.close()
      lock.release()
    },
  }
}

function headOf(core: Core): number {
  const head = listAccounts(core.connection, { activeOnly: true }).find(({ roles }) => roles.includes('head'))
  if (!head) throw new Error('The generated station has no head')
  return head.id
}
