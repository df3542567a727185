// Ties a form to its draft: kept while it is typed, put back where it is this worker's own, offered where another left it.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { Draft } from '../../station/contract/drafts.ts'
import { useSayFailure } from './failure-words.ts'
import { useSession } from './session-store.ts'
import { ownDraft, useDraft, useDrafts, type DraftDesk, type DraftOf } from './use-draft.ts'

export type FormDraftOptions<Values extends FieldValues> = DraftOf &
  Readonly<{
    form: Pick<UseFormReturn<Values>, 'subscribe' | 'reset' | 'getValues'>
    /** A form as it opens is not worth a draft. */
    isBlank: (values: Values) => boolean
  }>

export type FormDraft = Readonly<{
  /** What was left half typed, by anybody: to go on with or to discard. */
  offers: readonly Draft[]
  goOn: (draft: Draft) => Promise<void>
  discard: (draft: Draft) => Promise<void>
  /** Runs a call that is given the draft's id and ends it at the station, in the same transaction as its work. */
  end: <Result>(call: (id: number | null) => Promise<Result>) => Promise<Result>
  /** Saved for good by a call that knows no drafts; empty the form while this is under way. */
  finish: () => Promise<void>
}>

export function useFormDraft<Values extends FieldValues>(options: FormDraftOptions<Values>): FormDraft {
  const { kind, subjectId, form } = options
  const desk = useDraft<Values>({ kind, subjectId })
  const { data: drafts = [], isFetchedAfterMount } = useDrafts({ kind, subjectId })
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const [open, setOpen] = useState<number | null>(null)
  const author = useSession()?.account.id
  /** While a finished draft is put away, what the form does is not kept anew. */
  const isResting = useRef(false)
  useKept(options, isResting, desk)
  const again = () => queries.invalidateQueries({ queryKey: ['drafts'] })
  const goOn = async (draft: Draft) => {
    try {
      const taken = await desk.take(draft.id)
      setOpen(taken.id)
      // The body is what a form of this kind saved.
      form.reset(JSON.parse(taken.body) as Values, { keepDefaultValues: true, keepFieldsRef: true })
      await again()
    } catch (error) {
      sayFailure(error)
    }
  }
  const mine =
    ownDraft({ kind, subjectId }, drafts, author) ??
    (subjectId === null ? null : (drafts.find(({ authorId }) => authorId === author) ?? null))
  // Only what lay there when the form was opened; what it saves itself comes back in the list as well.
  useOnce(isFetchedAfterMount, () => {
    if (mine !== null && options.isBlank(form.getValues())) void goOn(mine)
  })
  return {
    offers: drafts.filter(({ id }) => id !== open && id !== desk.id()),
    goOn,
    async discard(draft) {
      await desk.discard(draft.id).catch(sayFailure)
      await again()
    },
    async end(call) {
      const result = await desk.end(call)
      // What a field still writes after that belongs to work that is done; the next blank form is kept again.
      isResting.current = true
      setOpen(null)
      await again()
      return result
    },
    async finish() {
      isResting.current = true
      await desk.flush()
      const id = desk.id()
      desk.release()
      isResting.current = false
      setOpen(null)
      if (id !== null) await desk.discard(id).catch(() => undefined)
      await again()
    },
  }
}

/** Hands every change of the form on, but not a form that is still as it opened. */
function useKept<Values extends FieldValues>(
  options: FormDraftOptions<Values>,
  isResting: { current: boolean },
  { keep, id }: Pick<DraftDesk<Values>, 'keep' | 'id'>,
): void {
  const { form } = options
  const isBlank = useRef(options.isBlank)
  useEffect(() => {
    isBlank.current = options.isBlank
  })
  useEffect(() => {
    let last = JSON.stringify(form.getValues())
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const text = JSON.stringify(values)
        if (text === last) return
        last = text
        if (isResting.current) {
          isResting.current = !isBlank.current(values)
          return
        }
        if (id() !== null || !isBlank.current(values)) keep(values)
      },
    })
  }, [form, isResting, keep, id])
}

/** Runs once, as soon as everything is there. */
function useOnce(isReady: boolean, run: () => void): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (!isReady || isDone.current) return
    isDone.current = true
    run()
  })
}
