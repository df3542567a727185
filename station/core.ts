// What every operation of one open station shares. Made once in app.ts; time and identity come in from outside.
import type { Connection } from '../db/connection.ts'
import type { BlobStore } from '../db/blob-store.ts'
import type { Renderer } from '../forms/render/renderer.ts'
import type { Anchor } from './anchor.ts'
import type { Events } from './events.ts'
import type { LawShelf } from './law-shelf.ts'
import type { Printing } from './printing.ts'
import type { Sessions } from './session.ts'

export type Core = Readonly<{
  connection: Connection
  blobs: BlobStore
  sessions: Sessions
  events: Events
  anchor: Anchor
  law: LawShelf
  renderer: Renderer
  printing: Printing
  /** UTC milliseconds. */
  clock: () => number
  /** A random id for records that may leave the station. */
  newUid: () => string
  /** One paper at a time is given its number, since its bytes are made between looking and writing. */
  issuing: { tail: Promise<unknown> }
}>

/** What a request brings into a call. */
export type CallContext = Readonly<{
  core: Core
  token: string | null
  /** The desk is the station’s own machine: by loopback or from its own window. Not said: it is not. */
  isOwnDesk?: boolean
}>
