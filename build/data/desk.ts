// A station opened for building: the core of station/app.ts without screens and spooler, with a clock and uids that
// are set from outside.
import { openBlobStore } from '../../db/blob-store.ts'
import { openDatabase } from '../../db/open.ts'
import { createRenderer } from '../../forms/render/renderer.ts'
import type { Core } from '../../station/core.ts'
import { createEvents } from '../../station/events.ts'
import { fillLikenessSoon } from '../../station/likeness-shelf.ts'
import { createLawShelf } from '../../station/law-shelf.ts'
import { systemPrinting } from '../../station/printing.ts'
import { createSessions } from '../../station/session.ts'
import { mix32 } from './random.ts'

export type Desk = Readonly<{ core: Core; setClock(at: number): void; close(): void }>

/** @param seed also of the uids, so that the same seed writes the same rows */
export function openDesk(dataDir: string, seed: number): Desk {
  const connection = openDatabase(dataDir)
  const endFilling = fillLikenessSoon(connection)
  let now = 0
  const core: Core = {
    connection,
    blobs: openBlobStore(dataDir),
    sessions: createSessions(),
    events: createEvents(),
    // The audit's head is noted by the station that opens the file later; a build that is given up leaves nothing.
    anchor: { note: () => undefined, flush: () => undefined },
    law: createLawShelf(connection),
    renderer: createRenderer(),
    printing: systemPrinting(),
    clock: () => now,
    newUid: createUids(seed),
    issuing: { tail: Promise.resolve() },
  }
  return {
    core,
    setClock(at) {
      now = at
    },
    close() {
      endFilling()
      connection.close()
    },
  }
}

/** Rising, so that their index grows at its end; shorter than random ones, of which a big file holds millions. */
function createUids(seed: number): () => string {
  const station = mix32(seed).toString(16).padStart(8, '0')
  let made = 0
  return () => `${station}-${(made += 1).toString(16).padStart(8, '0')}`
}
