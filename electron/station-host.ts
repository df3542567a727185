// Keeps the station's utility process: starts it, relays to it, starts it again once if it falls over.
// Decides nothing about requests and shows nothing: what the worker sees is the shell's business.
import type { UtilityProcess } from 'electron'
import { relayTo, type Relay } from './relay/asking.ts'
import type { RelayMessage } from './relay/messages.ts'

export type StationNews = Readonly<{ kind: 'opened' } | { kind: 'refused'; message: string }>
type Child = Pick<UtilityProcess, 'on' | 'postMessage' | 'kill'>

export type HostOptions = Readonly<{
  fork(): Child
  onRestarted(): void
  /** The station cannot be had: it fell over twice, or refused (`message`) to open its folder. */
  onGone(message: string | null): void
}>
export type StationHost = Readonly<{ fetch(request: Request): Promise<Response>; close(): Promise<void> }>

const restarts = 1
const closeWithinMs = 5000

export function hostStation(options: HostOptions): StationHost {
  const { promise: exited, resolve: markExited } = Promise.withResolvers<void>()
  let isClosing = false
  let starts = 0
  let current = start()

  function start(): { child: Child; relay: Promise<Relay> } {
    starts += 1
    let refusal: string | null = null
    const opened = Promise.withResolvers<Relay>()
    opened.promise.catch(() => undefined)
    const child = options.fork()
    const relay = relayTo({
      post: (message) => child.postMessage(message),
      receive: (listener) => child.on('message', (message: RelayMessage) => listener(message)),
    })
    child.on('message', (news: StationNews | RelayMessage) => {
      if (news.kind === 'opened') opened.resolve(relay)
      if (news.kind === 'refused') refusal = news.message
    })
    child.on('exit', () => {
      relay.lost()
      opened.reject(new Error('the station did not open'))
      if (isClosing) return markExited()
      if (refusal === null && starts <= restarts) {
        current = start()
        return options.onRestarted()
      }
      isClosing = true
      markExited()
      options.onGone(refusal)
    })
    return { child, relay: opened.promise }
  }

  return {
    fetch: (request) => current.relay.then((relay) => relay.fetch(request)).catch(away),
    close: () => {
      if (!isClosing) current.child.postMessage({ kind: 'close' })
      isClosing = true
      const late = setTimeout(() => current.child.kill(), closeWithinMs)
      return exited.finally(() => clearTimeout(late))
    },
  }
}

/** What the window gets while there is no station to ask; the screens treat it like any failed call. */
function away(): Response {
  const text = '站务程序没有应答，请稍候再试。 / The station does not answer; try again in a moment.'
  return new Response(`<!doctype html><meta charset="utf-8"><title>三关</title><p>${text}</p>`, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })
}
