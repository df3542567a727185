// Each arrival is a round of its own: F2 begins the next one on a blank form, wherever the worker is; what was half
// typed stays behind as a draft that is offered again.
import { useSyncExternalStore } from 'react'
import { flushDrafts } from '../api/open-drafts.ts'
import { forgetOwnDraft } from '../api/use-draft.ts'

export const intakeDraft = { kind: 'intake', subjectId: null } as const

let round = 0
const listeners = new Set<() => void>()

export async function beginIntake(): Promise<void> {
  await flushDrafts()
  forgetOwnDraft(intakeDraft)
  round += 1
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useIntakeRound(): number {
  return useSyncExternalStore(subscribe, () => round)
}
