import { ORPCError } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftKeeper, type DraftState, type SaveDraft } from '../../../renderer/api/draft-keeper.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A station that keeps what it is given; `answers` are thrown first, one a call. */
function desk(answers: Error[] = []) {
  const saved: Parameters<SaveDraft>[0][] = []
  const states: DraftState['kind'][] = []
  let next = 1
  const save: SaveDraft = async (draft) => {
    saved.push(draft)
    const answer = answers.shift()
    if (answer) throw answer
    return { id: draft.id ?? next++, version: draft.version + 1, savedAt: 1000 }
  }
  const keeper = createDraftKeeper(save, (state) => states.push(state.kind))
  return { keeper, saved, states }
}

describe('a draft keeper', () => {
  it('saves within half a second of the last key, and only the last text', async () => {
    const { keeper, saved } = desk()
    keeper.keep('"单"')
    await vi.advanceTimersByTimeAsync(100)
    keeper.keep('"单小"')
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(500)
    expect(saved).toEqual([{ id: null, version: 0, body: '"单小"' }])
  })

  it('goes on with the draft it began, against the version it knows', async () => {
    const { keeper, saved } = desk()
    keeper.keep('1')
    await keeper.flush()
    keeper.keep('2')
    await keeper.flush()
    expect(saved[1]).toEqual({ id: 1, version: 1, body: '2' })
  })

  it('begins a draft of its own when somebody else took the first one over', async () => {
    const { keeper, saved, states } = desk([new ORPCError('conflict', { data: {} })])
    keeper.adopt({ id: 9, version: 4 })
    keeper.keep('1')
    await keeper.flush()
    expect(saved).toEqual([
      { id: 9, version: 4, body: '1' },
      { id: null, version: 0, body: '1' },
    ])
    expect(states.at(-1)).toBe('saved')
  })

  it('keeps what could not be saved and tries again', async () => {
    const { keeper, saved, states } = desk([new TypeError('Failed to fetch')])
    keeper.keep('1')
    await keeper.flush()
    expect(states).toEqual(['saving', 'failed'])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(saved).toHaveLength(2)
    expect(states.at(-1)).toBe('saved')
  })

  it('forgets its draft when it is released: the next key begins another', async () => {
    const { keeper, saved } = desk()
    keeper.keep('1')
    await keeper.flush()
    keeper.keep('2')
    keeper.release()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(saved).toHaveLength(1)
    keeper.keep('3')
    await keeper.flush()
    expect(saved[1]).toEqual({ id: null, version: 0, body: '3' })
  })

  it('saves nothing while the call that ends it runs, and leaves no ghost behind', async () => {
    const { keeper, saved } = desk()
    keeper.keep('1')
    const ended = await keeper.end(async (id) => {
      keeper.keep('2')
      await keeper.flush()
      await vi.advanceTimersByTimeAsync(5_000)
      return id
    })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(ended).toBe(1)
    expect(saved.map(({ body }) => body)).toEqual(['1'])
    expect(keeper.id()).toBe(null)
  })

  it('goes on saving when the call that would end it failed', async () => {
    const { keeper, saved } = desk()
    keeper.keep('1')
    const ending = keeper.end(async () => {
      keeper.keep('2')
      throw new Error('refused')
    })
    await expect(ending).rejects.toThrow('refused')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(saved).toEqual([
      { id: null, version: 0, body: '1' },
      { id: 1, version: 1, body: '2' },
    ])
  })
})
