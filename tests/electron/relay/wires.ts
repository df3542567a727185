// Both ends of a relay over a real message port, messages cloned as between processes.
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { afterEach } from 'vitest'
import { answerOver } from '../../../electron/relay/answering.ts'
import { relayTo, type Relay } from '../../../electron/relay/asking.ts'
import type { RelayMessage, Wire } from '../../../electron/relay/messages.ts'

const open: MessagePort[] = []
afterEach(() => open.splice(0).forEach((port) => port.close()))

export type Joined = Readonly<{ relay: Relay; sent: RelayMessage[]; answered: RelayMessage[] }>

/** A relay whose far end is `handler`; `sent` and `answered` are what went over the port each way. */
export function join(handler: (request: Request) => Promise<Response> | Response): Joined {
  const { port1, port2 } = new MessageChannel()
  open.push(port1, port2)
  const sent: RelayMessage[] = []
  const answered: RelayMessage[] = []
  answerOver(wire(port2, answered), async (request) => handler(request))
  return { relay: relayTo(wire(port1, sent)), sent, answered }
}

function wire(port: MessagePort, log: RelayMessage[]): Wire {
  return {
    post: (message) => {
      log.push(message)
      port.postMessage(message)
    },
    receive: (listener) => void port.on('message', listener),
  }
}

export function ask(path: string, init?: RequestInit): Request {
  return new Request(`sanguan://desk${path}`, {
    ...init,
    ...(init?.body ? { duplex: 'half' } : {}),
  } as RequestInit)
}

/** `ReadableStream.from`, which Node has and the type library does not know yet. */
export function streamOf(
  source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): ReadableStream<Uint8Array> {
  type WithFrom = { from(source: unknown): ReadableStream<Uint8Array> }
  return (ReadableStream as unknown as WithFrom).from(source)
}
