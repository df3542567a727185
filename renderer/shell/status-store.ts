// What the status line says; any screen may report. Times are texts, already in the station's time zone.
import { useSyncExternalStore } from 'react'

export type Status = Readonly<{
  saving: 'idle' | 'saving' | 'failed'
  savedAt: string | null
  /** Rows of the audit chain, where it was verified. */
  audit: number | null
  /** Time of the last verified backup. */
  backup: string | null
}>

let current: Status = { saving: 'idle', savedAt: null, audit: null, backup: null }
const listeners = new Set<() => void>()

function reportStatus(change: Partial<Status>): void {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

export const reportSaving = (): void => reportStatus({ saving: 'saving' })
export const reportSaved = (time: string): void => reportStatus({ saving: 'idle', savedAt: time })
export const reportNotSaved = (): void => reportStatus({ saving: 'failed' })

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useStatus(): Status {
  return useSyncExternalStore(subscribe, () => current)
}
