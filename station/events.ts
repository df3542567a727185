// "This topic changed": said to every open screen after a commit. Topics only, never personal data.
export type Topic = string

export type Events = Readonly<{
  publish(topic: Topic): void
  /** One listener's stream of JSON lines; a line with no topic every 20 s keeps the connection known to be alive. */
  stream(signal: AbortSignal): ReadableStream<Uint8Array>
  close(): void
}>

const heartbeat = 20_000

export function createEvents(): Events {
  const listeners = new Set<(line: string) => void>()
  const closers = new Set<() => void>()
  return {
    publish(topic) {
      const line = `${JSON.stringify({ topic })}\n`
      for (const listener of listeners) listener(line)
    },
    stream(signal) {
      const encoder = new TextEncoder()
      let stop = () => {}
      return new ReadableStream<Uint8Array>({
        start(controller) {
          const send = (line: string) => controller.enqueue(encoder.encode(line))
          const timer = setInterval(() => send('{}\n'), heartbeat)
          timer.unref()
          stop = () => {
            clearInterval(timer)
            listeners.delete(send)
            closers.delete(end)
          }
          const end = () => {
            stop()
            controller.close()
          }
          listeners.add(send)
          closers.add(end)
          signal.addEventListener('abort', () => stop(), { once: true })
          send('{}\n')
        },
        cancel() {
          stop()
        },
      })
    },
    close() {
      for (const end of Array.from(closers)) end()
    },
  }
}
