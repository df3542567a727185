// The forms the station knows, and every paper issued for some stays.
import { useQueries, useQuery } from '@tanstack/react-query'
import { client, fetchBlob } from '../api/client.ts'
import {
  draftPath,
  issuedPath,
  paperRows,
  type PaperRow,
  type PaperSet,
  type PaperSubject,
} from './paper-rows.ts'

export function usePaperRows(
  subjects: readonly PaperSubject[],
  { escortId, set }: Readonly<{ escortId: number | null; set: PaperSet }>,
) {
  const forms = useQuery({
    queryKey: ['papers', 'forms'],
    queryFn: () => client.papers.forms(),
    staleTime: Infinity,
  })
  const issued = useQueries({
    queries: subjects.map(({ stayId }) => ({
      queryKey: ['papers', 'of-stay', stayId],
      queryFn: () => client.papers.ofStay({ stayId }),
    })),
  })
  const isKnown = forms.data !== undefined && issued.every(({ data }) => data !== undefined)
  const papers = issued.flatMap(({ data }) => data ?? [])
  return {
    data: isKnown ? paperRows(subjects, { forms: forms.data ?? [], papers, escortId, set }) : undefined,
    error: forms.error ?? issued.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => {
      void forms.refetch()
      for (const one of issued) void one.refetch()
    },
  }
}

/** The bytes to look at: of an issued paper the kept copy, else a draft made now. */
export function usePaperBytes(row: PaperRow, { copy, escortId }: { copy: number; escortId: number | null }) {
  const path = row.issued ? issuedPath(row.issued, copy) : draftPath(row, escortId)
  return useQuery({
    // What is issued never changes; a draft is made anew whenever its topic moves.
    queryKey: row.issued ? ['paper-issued', path] : ['papers', 'draft', path],
    queryFn: ({ signal }) => fetchBlob(path, signal),
    staleTime: row.issued ? Infinity : 0,
  })
}

/** Characters no font has, named before anything is issued. */
export function useUnprintable(row: PaperRow, escortId: number | null) {
  const { form, subject, issued } = row
  const wish = { form: form.code, stayId: subject.stayId, escortId }
  return useQuery({
    queryKey: ['papers', 'unprintable', wish],
    queryFn: () => client.papers.unprintable(wish),
    enabled: issued === null,
  })
}
