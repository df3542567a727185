// Drafts: saved while typing, outside the audit, found again by whoever goes on with the work.
import type { InferContractRouterInputs } from '@orpc/contract'
import {
  deleteDraft,
  findDraft,
  insertDraft,
  listDrafts,
  takeDraft,
  updateDraft,
} from '../../db/stores/draft-store.ts'
import type { draftsContract } from '../contract/drafts.ts'
import { found, read, write } from '../operation.ts'
import { withTheirs } from './conflicts.ts'

type Inputs = InferContractRouterInputs<typeof draftsContract>

export const list = read(({ db }, { kind }: Inputs['list']) => listDrafts(db, { kind }))

export const save = write(({ db, by }, { id, kind, subjectId, body, version }: Inputs['save']) => {
  if (id !== null)
    withTheirs(
      () => ({ body: findDraft(db, id)?.body ?? '' }),
      () => updateDraft(db, { id, version, body }, by),
    )
  const saved = id ?? insertDraft(db, { kind, subjectId, body }, by)
  const draft = found(findDraft(db, saved), 'draft')
  return { id: draft.id, version: draft.version, savedAt: draft.savedAt }
})

export const take = write(({ db, by }, { id }: Inputs['take']) => {
  takeDraft(db, id, by)
  return found(findDraft(db, id), 'draft')
})

export const discard = write(({ db }, { id }: Inputs['discard']) => {
  deleteDraft(db, id)
  return {}
})
