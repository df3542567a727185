import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followEvents } from '../../../renderer/api/events.ts'

const streams: ServerResponse[] = []
const server = createServer((_, response) => {
  streams.push(response)
  response.on('close', () => streams.splice(streams.indexOf(response), 1))
  response.writeHead(200)
  response.write('{}\n')
})
let url: string
const following: (() => void)[] = []

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`
})

afterEach(async () => {
  for (const stop of following.splice(0)) stop()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function tab() {
  const topics: string[] = []
  const stop = followEvents({ url, waitMs: 5, onTopic: (topic) => topics.push(topic) })
  following.push(stop)
  return { topics, stop }
}

const publish = (topic: string) => {
  for (const stream of streams) stream.write(`${JSON.stringify({ topic })}\n`)
}

describe('followEvents', () => {
  it('reads one stream for all tabs of a browser', async () => {
    const [first, second] = [tab(), tab()]
    await vi.waitFor(() => expect(streams).toHaveLength(1))
    await vi.waitFor(() => expect(second.topics).toContain('*'))
    publish('stays')
    await vi.waitFor(() => {
      expect(first.topics).toEqual(['*', 'stays'])
      expect(second.topics).toEqual(['*', 'stays'])
    })
    expect(streams).toHaveLength(1)
  })

  it('lets another tab take over when the reading one is closed, and asks for everything anew', async () => {
    const [first, second] = [tab(), tab()]
    await vi.waitFor(() => expect(second.topics).toEqual(['*']))
    first.stop()
    await vi.waitFor(() => expect(second.topics).toEqual(['*', '*']))
    publish('beds')
    await vi.waitFor(() => expect(second.topics).toEqual(['*', '*', 'beds']))
    expect(first.topics).not.toContain('beds')
  })

  it('comes back after the station was restarted', async () => {
    const { topics } = tab()
    await vi.waitFor(() => expect(topics).toEqual(['*']))
    server.closeAllConnections()
    await vi.waitFor(() => expect(topics).toEqual(['*', '*']))
  })
})
