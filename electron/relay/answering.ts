// The station process's side of the relay: rebuilds each request, asks the handler, streams its answer back.
// The handler is any fetch handler; nothing here knows what it does.
import {
  receiveBody,
  sendBody,
  type RelayMessage,
  type RequestMessage,
  type Unnumbered,
  type Wire,
} from './messages.ts'

type Handler = (request: Request) => Promise<Response>
type Port = Readonly<{ post(message: Unnumbered<RelayMessage>): void; forget(): void }>

export function answerOver(wire: Wire, handler: Handler): void {
  const calls = new Map<number, (message: RelayMessage) => void>()
  wire.receive((message) => {
    const { id } = message
    if (message.kind !== 'request') return calls.get(id)?.(message)
    const port: Port = {
      post: (answer) => calls.has(id) && wire.post({ ...answer, id }),
      forget: () => calls.delete(id),
    }
    calls.set(id, answerCall(message, handler, port))
  })
}

function answerCall(asked: RequestMessage, handler: Handler, { post, forget }: Port) {
  const gone = new AbortController()
  const incoming = receiveBody(
    () => post({ kind: 'pull' }),
    () => post({ kind: 'stop' }),
  )
  let outgoing = sendBody(null, post)
  const finish = () => {
    forget()
    incoming.broken(new Error('the request is over'))
  }
  const answer = async () => {
    const response = await handler(rebuild(asked, incoming.stream, gone.signal))
    outgoing = sendBody(response.body, (message) => {
      post(message)
      if (message.kind === 'end' || message.kind === 'broken') finish()
    })
    if (gone.signal.aborted) return outgoing.stop()
    const { status, headers, body } = response
    post({ kind: 'response', status, headers: [...headers], hasBody: body !== null })
    if (body === null) finish()
  }
  // Not before this call is known to the map: an answer of an unknown call is dropped.
  queueMicrotask(() => {
    answer().catch(() => {
      post({ kind: 'failed' })
      finish()
    })
  })
  return (message: RelayMessage) => {
    if (message.kind === 'pull') outgoing.pull()
    else if (message.kind === 'chunk') incoming.chunk(message.bytes)
    else if (message.kind === 'end') incoming.end()
    else if (message.kind === 'broken') incoming.broken(new Error('the request broke off'))
    else if (message.kind === 'abort') {
      finish()
      gone.abort()
      outgoing.stop()
    }
  }
}

/** A custom scheme sends no Host header; the station's check of it is the same for every host, so it gets one. */
function rebuild(
  asked: RequestMessage,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
) {
  const headers = new Headers(asked.headers.map(([name, value]): [string, string] => [name, value]))
  if (!headers.has('host')) headers.set('host', asked.url.split('/')[2] ?? '')
  const body = asked.hasBody ? { body: stream, duplex: 'half' as const } : {}
  return new Request(asked.url, { method: asked.method, headers, signal, ...body })
}
