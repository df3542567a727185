// The drafts being typed in this window just now, so that locking the screen can save them before the token goes.
const flushers = new Set<() => Promise<void>>()

export function watchDraft(flush: () => Promise<void>): () => void {
  flushers.add(flush)
  return () => flushers.delete(flush)
}

/** Saves at once whatever is still waiting in any form. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...flushers].map((flush) => flush()))
}
