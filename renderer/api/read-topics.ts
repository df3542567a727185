// Reads topics from a streamed answer: lines of JSON {topic}, bare or as the data lines of server-sent events.

export async function* readTopics(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += decoder.decode(value, { stream: true })
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const topic = topicOf(line)
        if (topic !== null) yield topic
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** The topic of a line; null for comments, keep-alives, other fields and whatever is no event. */
function topicOf(line: string): string | null {
  const text = line.startsWith('data:') ? line.slice(5) : line
  if (!text.trim().startsWith('{')) return null
  try {
    const event: unknown = JSON.parse(text)
    return typeof event === 'object' && event !== null && 'topic' in event && typeof event.topic === 'string'
      ? event.topic
      : null
  } catch {
    return null
  }
}
