// "This topic changed": a line to every listener after a commit, topics and nothing else.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createEvents, type Events } from '../../station/events.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function listen(events: Events) {
  const aborted = new AbortController()
  const reader = events.stream(aborted.signal).getReader()
  const line = async () => {
    const { value, done } = await reader.read()
    return done ? null : new TextDecoder().decode(value)
  }
  return { line, abort: () => aborted.abort(), cancel: () => reader.cancel() }
}

it('says the topic to everybody who listens', async () => {
  const events = createEvents()
  const [one, other] = [listen(events), listen(events)]
  expect([await one.line(), await other.line()]).toEqual(['{}\n', '{}\n'])
  events.publish('care')
  expect([await one.line(), await other.line()]).toEqual(['{"topic":"care"}\n', '{"topic":"care"}\n'])
})

it('shows every twenty seconds that it is alive', async () => {
  const listener = listen(createEvents())
  await listener.line()
  vi.advanceTimersByTime(20_000)
  expect(await listener.line()).toBe('{}\n')
})

it('forgets who has gone, and goes on for the others', async () => {
  const events = createEvents()
  const [gone, left, here] = [listen(events), listen(events), listen(events)]
  gone.abort()
  await left.cancel()
  await here.line()
  events.publish('escort')
  expect(await here.line()).toBe('{"topic":"escort"}\n')
  expect(vi.getTimerCount()).toBe(1)
})

it('ends every stream when the station closes', async () => {
  const events = createEvents()
  const listener = listen(events)
  await listener.line()
  events.close()
  expect(await listener.line()).toBeNull()
  expect(vi.getTimerCount()).toBe(0)
})
