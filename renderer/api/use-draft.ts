// The one way a form keeps what is half typed: saved while typing, shown in the status line, found again after a
// reload, a lock or a change of worker, gone on with or discarded. Drafts belong to the station, not to a worker.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { clockTimeOf } from '../../domain/shared/civil-day.ts'
import type { Draft, DraftKind } from '../../station/contract/drafts.ts'
import { reportNotSaved, reportSaved, reportSaving } from '../shell/status-store.ts'
import { client } from './client.ts'
import { createDraftKeeper, type DraftState } from './draft-keeper.ts'
import { watchDraft } from './open-drafts.ts'
import { useStation } from './use-station.ts'

export type DraftOf = Readonly<{ kind: DraftKind; subjectId: number | null }>

/** The drafts of a kind (and of a stay, person or escort), newest first. Wait for it before showing the form. */
export function useDrafts({ kind, subjectId }: DraftOf) {
  return useQuery({
    queryKey: ['drafts', kind, subjectId],
    queryFn: async () => {
      const drafts = await client.drafts.list({ kind })
      return drafts.filter((draft) => draft.subjectId === subjectId).toSorted((a, b) => b.savedAt - a.savedAt)
    },
  })
}

export type DraftDesk<Values> = Readonly<{
  /** The draft this form is saved as; null before its first key. */
  id: () => number | null
  keep: (values: Values) => void
  flush: () => Promise<void>
  /** Runs the call that ends the draft at the station; nothing is saved while it runs. */
  end: <Result>(call: (id: number | null) => Promise<Result>) => Promise<Result>
  /** Goes on with a draft: it becomes this worker's, its latest text is returned. */
  take: (id: number) => Promise<Draft>
  /** Throws a draft away; also this form's own. */
  discard: (id: number) => Promise<void>
  /** The work is done or put aside: the next key begins another draft. */
  release: () => void
}>

export function useDraft<Values>({ kind, subjectId }: DraftOf): DraftDesk<Values> {
  const { zone } = useStation()
  const keeper = useMemo(
    () =>
      createDraftKeeper(
        (draft) => client.drafts.save({ ...draft, kind, subjectId }),
        (state) => report(state, { kind, subjectId, zone }),
      ),
    [kind, subjectId, zone],
  )
  useEffect(() => watchDraft(keeper.flush), [keeper])
  useEffect(() => () => void keeper.flush(), [keeper])
  return useMemo(
    () => ({
      id: keeper.id,
      keep: (values: Values) => keeper.keep(JSON.stringify(values)),
      flush: keeper.flush,
      async end(call) {
        const result = await keeper.end(call)
        remember({ kind, subjectId }, null)
        return result
      },
      async take(id: number) {
        await keeper.flush()
        const draft = await client.drafts.take({ id })
        keeper.adopt(draft)
        remember({ kind, subjectId }, draft.id)
        return draft
      },
      async discard(id: number) {
        if (keeper.id() === id) keeper.release()
        await client.drafts.discard({ id })
      },
      release() {
        keeper.release()
        remember({ kind, subjectId }, null)
      },
    }),
    [keeper, kind, subjectId],
  )
}

function report(state: DraftState, { zone, ...of }: DraftOf & Readonly<{ zone: string }>): void {
  if (state.kind === 'saving') return reportSaving()
  if (state.kind === 'failed') return reportNotSaved()
  remember(of, state.id)
  reportSaved(clockTimeOf(state.savedAt, zone))
}

const place = ({ kind, subjectId }: DraftOf): string => `sanguan.draft.${kind}.${subjectId ?? ''}`

/** Which draft this window was typing: its id only, never what is in it. */
function remember(of: DraftOf, id: number | null): void {
  if (id === null) sessionStorage.removeItem(place(of))
  else sessionStorage.setItem(place(of), String(id))
}

/** The draft this window was typing before a reload or a lock, if it is still this worker's. */
export function ownDraft(of: DraftOf, drafts: readonly Draft[], authorId: number | undefined): Draft | null {
  const id = Number(sessionStorage.getItem(place(of)) ?? Number.NaN)
  return drafts.find((draft) => draft.id === id && draft.authorId === authorId) ?? null
}

/** Puts this window's draft aside: it stays with the station, and the next form of the kind opens blank. */
export function forgetOwnDraft(of: DraftOf): void {
  remember(of, null)
}
