// Main's side of the relay: turns each request of the window into messages and the answers back into a response.
// Reads nothing of what passes through: no rules, no paths, no bodies.
import { receiveBody, sendBody, type RelayMessage, type Unnumbered, type Wire } from './messages.ts'

type Call = Readonly<{ take(message: RelayMessage): void; end(reason: unknown): void }>

export type Relay = Readonly<{
  fetch(request: Request): Promise<Response>
  /** The other side is gone: whatever waits for it fails now instead of never. */
  lost(): void
}>

export function relayTo(wire: Wire): Relay {
  const calls = new Map<number, Call>()
  let lastId = 0
  wire.receive((message) => calls.get(message.id)?.take(message))
  return {
    fetch: (request) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        const answer = { resolve, reject, forget: () => calls.delete(id) }
        calls.set(id, startCall(request, { post: (message) => wire.post({ ...message, id }) }, answer))
      }),
    lost: () => calls.forEach((call) => call.end(new Error('the station process is gone'))),
  }
}

type Post = Readonly<{ post(message: Unnumbered<RelayMessage>): void }>
type Answer = Readonly<{
  resolve(response: Response): void
  reject(reason: unknown): void
  forget(): void
}>

function startCall(request: Request, { post }: Post, answer: Answer): Call {
  const outgoing = sendBody(request.body, post)
  const abort = () => {
    post({ kind: 'abort' })
    end(request.signal.aborted ? request.signal.reason : undefined)
  }
  const incoming = receiveBody(() => post({ kind: 'pull' }), abort)
  const end = (reason: unknown) => {
    answer.forget()
    request.signal.removeEventListener('abort', abort)
    outgoing.stop()
    incoming.broken(reason)
    answer.reject(reason)
  }
  const take = (message: RelayMessage) => {
    switch (message.kind) {
      case 'response': {
        const { status, headers, hasBody } = message
        answer.resolve(
          new Response(hasBody ? incoming.stream : null, {
            status,
            headers: headers.map(([name, value]) => [name, value]),
          }),
        )
        if (!hasBody) end(undefined)
        return
      }
      case 'chunk':
        return incoming.chunk(message.bytes)
      case 'end':
        incoming.end()
        return end(undefined)
      case 'broken':
      case 'failed':
        return end(new Error('the station broke off its answer'))
      case 'pull':
        return outgoing.pull()
      case 'stop':
        return outgoing.stop()
      case 'request':
      case 'abort':
        // Only this side says these.
        return
    }
  }
  request.signal.addEventListener('abort', abort)
  const { url, method, headers, body } = request
  post({ kind: 'request', url, method, headers: [...headers], hasBody: body !== null })
  if (request.signal.aborted) abort()
  return { take, end }
}
