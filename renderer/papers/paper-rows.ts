// The papers of some persons, a row each: which form, for whom, and the last one that was issued, if any.
import type { FormCode, IssuedPaper } from '../../domain/papers/paper.ts'

export type PaperForm = Readonly<{
  code: FormCode
  nameZh: string
  nameEn: string
  copies: readonly string[]
  needsEscort: boolean
}>
/** The papers of a stay, or those of its belongings, which have a page of their own. */
export type PaperSet = 'stay' | 'belongings'

const ofBelongings: readonly FormCode[] = ['F10A', 'F10B', 'F10C']

export type PaperSubject = Readonly<{ stayId: number; name: string }>

export type PaperRow = Readonly<{
  key: string
  form: PaperForm
  subject: PaperSubject
  issued: IssuedPaper | null
}>

type Around = Readonly<{
  forms: readonly PaperForm[]
  papers: readonly IssuedPaper[]
  /** The escort the papers are about; without one, the forms of an escort are not there. */
  escortId: number | null
  set: PaperSet
}>

/** Form by form, in each the persons in their order, as the set lies on the table. */
export function paperRows(
  subjects: readonly PaperSubject[],
  { forms, papers, escortId, set }: Around,
): PaperRow[] {
  return forms
    .filter(({ code }) => ofBelongings.includes(code) === (set === 'belongings'))
    .filter(({ needsEscort }) => !needsEscort || escortId !== null)
    .flatMap((form) =>
      subjects.map((subject) => ({
        key: `${form.code}-${subject.stayId}`,
        form,
        subject,
        issued: lastIssued(papers, { form: form.code, stayId: subject.stayId, escortId }),
      })),
    )
}

/** A paper of the stay itself counts for every escort, a paper of another escort for none. */
function lastIssued(
  papers: readonly IssuedPaper[],
  of: Readonly<{ form: FormCode; stayId: number; escortId: number | null }>,
): IssuedPaper | null {
  return (
    papers
      .filter(
        ({ form, stayId, escortId }) =>
          form === of.form &&
          stayId === of.stayId &&
          (escortId === null || of.escortId === null || escortId === of.escortId),
      )
      .toSorted((a, b) => b.issuedAt - a.issuedAt || b.id - a.id)[0] ?? null
  )
}

export function draftPath({ form, subject }: PaperRow, escortId: number | null): string {
  const escort = escortId === null ? '' : `?escort=${escortId}`
  return `/paper/draft/${form.code}/${subject.stayId}${escort}`
}

export function issuedPath(paper: Pick<IssuedPaper, 'id'>, copy: number): string {
  return `/paper/issued/${paper.id}/${copy}`
}

/** A name for a saved file: the number, never the person. */
export function fileName(row: PaperRow, copy: number): string {
  return row.issued ? `${row.issued.serial}-${copy}.pdf` : `${row.form.code}.pdf`
}
