// "This topic changed": one stream per browser, shared between its tabs. The tab that holds the lock reads the
// stream and tells the others; when it closes, another takes over. Events carry topics only, never data.
import { authorization } from './authorization.ts'
import { readTopics } from './read-topics.ts'

type Options = Readonly<{
  /** A topic, or '*' when the stream began anew and anything may have changed meanwhile. */
  onTopic: (topic: string) => void
  url?: string
  waitMs?: number
}>

const shared = 'sanguan-events'

/** Follows the station's events until the returned function is called. */
export function followEvents({ onTopic, url = '/events', waitMs = 1000 }: Options): () => void {
  const ending = new AbortController()
  const channel = new BroadcastChannel(shared)
  channel.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') onTopic(data)
  })
  const tell = (topic: string): void => {
    onTopic(topic)
    channel.postMessage(topic)
  }
  const lead = () => readForEver({ url, waitMs, tell, signal: ending.signal })
  // Without locks (a LAN page over plain http) every tab reads for itself.
  const leading =
    'locks' in navigator ? navigator.locks.request(shared, { signal: ending.signal }, lead) : lead()
  leading.catch(() => undefined)
  return () => {
    ending.abort()
    channel.close()
  }
}

type Reading = Readonly<{ url: string; waitMs: number; tell: (topic: string) => void; signal: AbortSignal }>

async function readForEver({ url, waitMs, tell, signal }: Reading): Promise<void> {
  while (!signal.aborted) {
    try {
      const answer = await fetch(url, { headers: authorization(), signal })
      if (answer.ok && answer.body) {
        tell('*')
        for await (const topic of readTopics(answer.body)) tell(topic)
      }
    } catch {
      // The station was restarted or the tab is closing: the loop decides.
    }
    await pause(waitMs, signal)
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
