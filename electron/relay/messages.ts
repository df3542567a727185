// What main and the station process say to each other about a request, and how one body crosses a message port.
// Knows neither Electron nor the station: any port that clones messages will do.

export type BodyMessage =
  /** The reading side has room for one more chunk: nothing is sent unasked, so a slow reader slows the writer. */
  | Readonly<{ kind: 'pull' }>
  | Readonly<{ kind: 'chunk'; bytes: Uint8Array<ArrayBuffer> }>
  | Readonly<{ kind: 'end' }>
  | Readonly<{ kind: 'broken' }>
  | Readonly<{ kind: 'stop' }>

export type RequestMessage = Readonly<{
  kind: 'request'
  url: string
  method: string
  headers: readonly (readonly [string, string])[]
  hasBody: boolean
}>

export type ResponseMessage = Readonly<{
  kind: 'response'
  status: number
  headers: readonly (readonly [string, string])[]
  hasBody: boolean
}>

export type RelayMessage = Readonly<{ id: number }> &
  (
    | BodyMessage
    | RequestMessage
    | ResponseMessage
    | Readonly<{ kind: 'failed' }>
    | Readonly<{ kind: 'abort' }>
  )

export type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'id'> : never

export type Wire = Readonly<{
  post(message: RelayMessage): void
  receive(listener: (message: RelayMessage) => void): void
}>

/** Hands out one chunk for each pull of the other side. */
export function sendBody(body: ReadableStream<Uint8Array> | null, post: (message: BodyMessage) => void) {
  const reader = body?.getReader()
  return {
    pull(): void {
      reader?.read().then(
        ({ done, value }) => post(done ? { kind: 'end' } : { kind: 'chunk', bytes: alone(value) }),
        () => post({ kind: 'broken' }),
      )
    },
    stop(): void {
      reader?.cancel().catch(() => undefined)
    },
  }
}

/** A stream fed from the other side; `onCancel` is told when its reader loses interest. */
export function receiveBody(ask: () => void, onCancel: () => void) {
  let open = true
  let wake: () => void = () => undefined
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined
  const source: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    start: (given) => void (controller = given),
    // The promise lasts until the chunk is here, so that no second pull is under way at the same time.
    pull: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      wake = resolve
      ask()
      return promise
    },
    cancel: () => {
      open = false
      onCancel()
    },
  }
  // No store of its own: a pull before anybody reads would reach the far side before its body is there.
  const stream = new ReadableStream(source, { highWaterMark: 0 })
  const settle = (act: () => void, last: boolean) => {
    if (!open) return
    open = !last
    act()
    wake()
  }
  return {
    stream,
    chunk: (bytes: Uint8Array<ArrayBuffer>) => settle(() => controller?.enqueue(bytes), false),
    end: () => settle(() => controller?.close(), true),
    broken: (reason: unknown) => settle(() => controller?.error(reason), true),
  }
}

/** Cloning a view clones the whole buffer under it: a slice of Node's shared pool would carry its neighbours along. */
function alone(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isWhole = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer
  return isWhole ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes)
}
