// Saves what is half typed: soon after the last key, one save at a time, the newest text always last.
// Knows no React and no screen; what was not saved yet is kept and tried again.
import { toFailure } from './failure.ts'

/** Well under the 500 ms after which a half-typed form must be with the station. */
const pauseMs = 250
const againMs = 3_000

export type SaveDraft = (
  draft: Readonly<{ id: number | null; version: number; body: string }>,
) => Promise<Readonly<{ id: number; version: number; savedAt: number }>>

export type DraftState =
  | Readonly<{ kind: 'saving' }>
  | Readonly<{ kind: 'failed' }>
  | Readonly<{ kind: 'saved'; id: number; savedAt: number }>

export type DraftKeeper = Readonly<{
  id: () => number | null
  /** Takes the form's text as it is now; it is saved a moment after the last call. */
  keep: (body: string) => void
  /** Saves at once what is waiting. Never throws: what could not be saved stays waiting. */
  flush: () => Promise<void>
  /**
   * Runs the call that ends this draft at the station. What waits is saved first; what is typed while the call runs
   * waits until it failed, and is forgotten once it succeeded: a save in between would bring the draft back as a ghost.
   */
  end: <Result>(call: (id: number | null) => Promise<Result>) => Promise<Result>
  /** Goes on with a draft that the station has. */
  adopt: (draft: Readonly<{ id: number; version: number }>) => void
  /** Forgets the draft (it was discarded, or its work is done); the next key begins another. */
  release: () => void
}>

export function createDraftKeeper(save: SaveDraft, onState: (state: DraftState) => void): DraftKeeper {
  let id: number | null = null
  let version = 0
  let waiting: string | null = null
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let isEnding = false

  const wait = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), ms)
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    if (running) await running
    if (waiting === null || isEnding) return
    running = saveWaiting()
    await running
    running = null
  }
  async function saveWaiting(): Promise<void> {
    while (waiting !== null) {
      const body: string = waiting
      waiting = null
      onState({ kind: 'saving' })
      try {
        const saved = await save({ id, version, body })
        id = saved.id
        version = saved.version
        onState({ kind: 'saved', id: saved.id, savedAt: saved.savedAt })
      } catch (error) {
        waiting ??= body
        const { kind } = toFailure(error)
        if (id !== null && (kind === 'conflict' || kind === 'not-found')) {
          // Somebody else took it over or discarded it: what is typed here becomes a draft of its own.
          id = null
          version = 0
          continue
        }
        onState({ kind: 'failed' })
        if (kind !== 'signed-out') wait(againMs)
        return
      }
    }
  }
  const release = () => {
    clearTimeout(timer)
    waiting = null
    id = null
    version = 0
  }
  return {
    id: () => id,
    keep(body) {
      waiting = body
      wait(pauseMs)
    },
    flush,
    async end(call) {
      await flush()
      isEnding = true
      try {
        const result = await call(id)
        release()
        return result
      } finally {
        isEnding = false
        if (waiting !== null) wait(pauseMs)
      }
    },
    adopt(draft) {
      id = draft.id
      version = draft.version
    },
    release,
  }
}
