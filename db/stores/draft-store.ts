// Drafts: what is half typed, with its author and a version that tells two desks apart. Outside the audit.
import type { ReadDb, WriteDb } from '../connection.ts'
import { requireChanged, type Change } from '../errors.ts'
import type { By } from './by.ts'

export type DraftKind =
  'intake' | 'care-entry' | 'tracing-note' | 'escort-plan' | 'person' | 'belongings' | 'handover'

export type Draft = Readonly<{
  id: number
  kind: DraftKind
  subjectId: number | null
  body: string
  author: string
  authorId: number
  startedAt: number
  savedAt: number
  version: number
}>

const draftColumns = `draft.id, kind, subject_id AS subjectId, body, account.name AS author,
  author_id AS authorId, started_at AS startedAt, saved_at AS savedAt, draft.version`

/** Last saved first; of one kind, or of all. */
export function listDrafts(db: ReadDb, { kind }: Readonly<{ kind: DraftKind | null }>): Draft[] {
  return db.all<Draft>(
    `SELECT ${draftColumns} FROM draft JOIN account ON account.id = author_id
     WHERE kind = $kind OR $kind IS NULL ORDER BY saved_at DESC, draft.id DESC`,
    { kind },
  )
}

export function findDraft(db: ReadDb, id: number): Draft | null {
  return (
    db.get<Draft>(
      `SELECT ${draftColumns} FROM draft JOIN account ON account.id = author_id WHERE draft.id = $id`,
      { id },
    ) ?? null
  )
}

type NewDraft = Readonly<{ kind: DraftKind; subjectId: number | null; body: string }>

export function insertDraft(db: WriteDb, draft: NewDraft, by: By): number {
  return db.run(
    `INSERT INTO draft (kind, subject_id, body, author_id, started_at, saved_at)
     VALUES ($kind, $subjectId, $body, $account, $at, $at)`,
    { ...draft, ...by },
  ).id
}

type DraftUpdate = Readonly<{ id: number; version: number; body: string }>

/** @throws StaleError when it was saved or taken over in between, NotFoundError when it was discarded */
export function updateDraft(db: WriteDb, draft: DraftUpdate, by: By): void {
  const { changes } = db.run(
    `UPDATE draft SET body = $body, author_id = $account, saved_at = $at, version = version + 1
     WHERE id = $id AND version = $version`,
    { ...draft, ...by },
  )
  requireChanged(changes, 'draft', () => draftChange(db, draft.id))
}

/** The new author's version is a new one, so that what the old author still types is refused, not mixed in. */
export function takeDraft(db: WriteDb, id: number, by: By): void {
  const { changes } = db.run(
    'UPDATE draft SET author_id = $account, saved_at = $at, version = version + 1 WHERE id = $id',
    { id, ...by },
  )
  requireChanged(changes, 'draft', () => null)
}

/** A draft that is already gone is as good as discarded. */
export function deleteDraft(db: WriteDb, id: number): void {
  db.run('DELETE FROM draft WHERE id = $id', { id })
}

function draftChange(db: ReadDb, id: number): Change | null {
  const draft = findDraft(db, id)
  return draft && { version: draft.version, by: draft.author, at: draft.savedAt }
}
