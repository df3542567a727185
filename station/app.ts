// The station: one function from Request to Response. Electron and the browser host serve this same function.
import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import { ORPCError } from '@orpc/contract'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { openBlobStore } from '../db/blob-store.ts'
import { lockFolder } from '../db/folder-lock.ts'
import { photoBytes } from '../domain/people/photo.ts'
import { openDatabase } from '../db/open.ts'
import { createRenderer } from '../forms/render/renderer.ts'
import { openAnchor } from './anchor.ts'
import type { CallMeta } from './contract/call.ts'
import type { CallContext, Core } from './core.ts'
import { toDeclaredError, type Log } from './error-kinds.ts'
import { createEvents } from './events.ts'
import { createHostCheck, isOwnDesk } from './host-check.ts'
import { createLawShelf } from './law-shelf.ts'
import { fillLikenessSoon } from './likeness-shelf.ts'
import { layMissingRows } from './missing-rows.ts'
import { draftPaper, gateDraftPaper, housePaper, issuedPaper } from './paper-pages.ts'
import { showPicture, takePicture } from './photo-pages.ts'
import { systemPrinting, type Printing } from './printing.ts'
import { router, workerOf } from './router.ts'
import { createScreens } from './screens.ts'
import { createSessions } from './session.ts'

export type Station = Readonly<{
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}>

export type StationOptions = Readonly<{
  dataDir: string
  /** The built screens; requests for anything else get index.html. */
  screensDir: string
  /** Origins the station is served under; requests naming any other host are refused. */
  origins: readonly string[]
  clock?: () => number
  newUid?: () => string
  printing?: Printing
  log?: Log
}>

const warmAfter = 2000
const bodyLimitBytes = 5 * 1024 * 1024

/** Opens the data folder and answers requests until closed. @throws FolderInUseError, NewerFileError, SQLite's errors */
export async function openStation(options: StationOptions): Promise<Station> {
  const lock = lockFolder(options.dataDir)
  try {
    const core = createCore(options)
    layMissingRows(core)
    warmSoon(core)
    const endFilling = fillLikenessSoon(core.connection)
    const app = createApp(core, options)
    return {
      fetch: async (request) => app.fetch(request),
      async close() {
        endFilling()
        core.events.close()
        core.anchor.flush()
        await core.renderer.close()
        core.connection.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Fonts are read ahead of the first paper, but after the first screens were answered. */
function warmSoon({ renderer }: Core): void {
  setTimeout(() => void renderer.warm().catch(() => {}), warmAfter).unref()
}

/** Opens what the operations share; whoever opens it closes its connection. */
export function createCore({ dataDir, clock, newUid, printing }: StationOptions): Core {
  const connection = openDatabase(dataDir)
  return {
    connection,
    blobs: openBlobStore(dataDir),
    sessions: createSessions(),
    events: createEvents(),
    anchor: openAnchor(dataDir),
    law: createLawShelf(connection),
    renderer: createRenderer(),
    printing: printing ?? systemPrinting(),
    clock: clock ?? Date.now,
    newUid: newUid ?? (() => crypto.randomUUID()),
    issuing: { tail: Promise.resolve() },
  }
}

/** The station's answers over a core that is open. */
export function createApp(core: Core, { origins, screensDir, log = () => {} }: StationOptions): Hono {
  const isOurs = createHostCheck(origins)
  const screens = createScreens(screensDir)
  const foreseen = { newReference: () => core.newUid().slice(0, 8), log }
  const declare = (error: unknown): never => {
    throw toDeclaredError(error, foreseen)
  }
  const rpc = new RPCHandler(router, {
    clientInterceptors: [onError(declare)],
    // What a call throws is declared by then; anything else is a request that could not be read.
    interceptors: [
      onError((error) => declare(error instanceof ORPCError ? error : new ORPCError('BAD_REQUEST'))),
    ],
  })
  const app = new Hono()
  app.use(async (http, next) => (isOurs(http.req.raw) ? await next() : http.text('', 421)))
  app.use('/photo', bodyLimit({ maxSize: photoBytes, onError: (http) => http.text('', 413) }))
  app.use('/rpc/*', bodyLimit({ maxSize: bodyLimitBytes, onError: (http) => http.text('', 413) }))
  app.use('/rpc/*', async (http) => {
    if (http.req.method !== 'POST') return http.text('', 405)
    const { response } = await rpc.handle(http.req.raw, {
      prefix: '/rpc',
      context: contextOf(core, http.req.raw),
    })
    return response ?? http.text('', 404)
  })
  app.get('/paper/draft/:form/:stayId', (http) => draftPaper(http, contextOf(core, http.req.raw)))
  app.get('/paper/draft/:form/:kind{handover|gate-check}/:id', (http) =>
    gateDraftPaper(http, contextOf(core, http.req.raw)),
  )
  app.get('/paper/house/:form', (http) => housePaper(http, contextOf(core, http.req.raw)))
  app.get('/paper/issued/:paperId/:copy', (http) => issuedPaper(http, contextOf(core, http.req.raw)))
  app.post('/photo', (http) => takePicture(http, contextOf(core, http.req.raw)))
  app.get('/photo/:photoId/:size{full|thumb}', (http) => showPicture(http, contextOf(core, http.req.raw)))
  app.get('/events', (http) => listen(core, http.req.raw))
  app.get('*', (http) => screens(http.req.path))
  app.onError((error) => errorResponse(toDeclaredError(error, foreseen)))
  return app
}

function contextOf(core: Core, request: Request): CallContext {
  const [scheme, token] = (request.headers.get('authorization') ?? '').split(' ')
  return { core, token: scheme === 'Bearer' && token ? token : null, isOwnDesk: isOwnDesk(request) }
}

const eventsMeta: CallMeta = { who: 'signed-in', does: 'read' }

function listen(core: Core, request: Request): Response {
  workerOf(contextOf(core, request), { meta: eventsMeta, call: 'events' })
  return new Response(core.events.stream(request.signal), {
    headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
  })
}

/** Outside /rpc the same kinds come as plain JSON. */
function errorResponse(error: ORPCError<string, unknown>): Response {
  return Response.json(error.toJSON(), { status: error.status })
}
