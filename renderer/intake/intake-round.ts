// Each arrival is a round of its own: F2 begins the next one on a blank form, wherever the worker is; what was half
// typed stays behind as a draft that is offered again.
import { useSyncExternalStore } from 'react'
import { flushDrafts } from '../api/open-drafts.ts'
import { forgetOwnDraft } from '../api/use-draft.ts'
import type { IntakeValues } from './intake-values.ts'
import type { Carried } from './companion.ts'

export const intakeDraft = { kind: 'intake', subjectId: null } as const

let round = 0
const listeners = new Set<() => void>()

let carried: Carried | null = null

/** @param carry of a family: what the next one of it begins with */
export async function beginIntake(carry: Carried | null = null): Promise<void> {
  await flushDrafts()
  forgetOwnDraft(intakeDraft)
  carried = carry
  round += 1
  for (const listener of listeners) listener()
}

let known: Partial<IntakeValues> | null = null

/** A round that begins with what is known of somebody already: by a row of a handover. */
export async function beginKnown(values: Partial<IntakeValues>): Promise<void> {
  known = values
  await beginIntake()
}

/** Once for each round: what is known already; null on a blank one. */
export function takeKnown(): Partial<IntakeValues> | null {
  const values = known
  known = null
  return values
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useIntakeRound(): number {
  return useSyncExternalStore(subscribe, () => round)
}

/** What this round began with besides the blank form; null for somebody who came alone. */
export function carriedIntoRound(): Carried | null {
  return carried
}
