import { describe, expect, it } from 'vitest'
import { readTopics } from '../../../renderer/api/read-topics.ts'

async function topicsOf(...parts: readonly string[]): Promise<readonly string[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })
  const topics: string[] = []
  for await (const topic of readTopics(body)) topics.push(topic)
  return topics
}

describe('readTopics', () => {
  it('reads a topic a line, and no topic from the heartbeat', async () => {
    expect(await topicsOf('{}\n{"topic":"stays"}\n', '{"topic":"beds"}\n')).toEqual(['stays', 'beds'])
  })

  it('puts together a line that came in two parts', async () => {
    expect(await topicsOf('{"topic":"st', 'ays"}\n')).toEqual(['stays'])
  })

  it('goes on after a line that is no event', async () => {
    expect(await topicsOf('{"topic":5}\n{broken\nhello\n{"topic":"beds"}\n')).toEqual(['beds'])
  })
})
