// Drafts: kept exactly, taken over, and never overwritten by the desk that lost them.
import { describe, expect, it } from 'vitest'
import { NotFoundError, StaleError } from '../../../db/errors.ts'
import {
  deleteDraft,
  findDraft,
  insertDraft,
  listDrafts,
  takeDraft,
  updateDraft,
} from '../../../db/stores/draft-store.ts'
import { openInMemory } from '../../support/database.ts'
import { givenAccount, hour, morning } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const one = { account: givenAccount(db, '韩'), at: morning }
  const other = { account: givenAccount(db, '杨'), at: morning + hour }
  const id = insertDraft(db, { kind: 'intake', subjectId: null, body: '{"name": "𠮷"}' }, one)
  return { db, one, other, id }
}

describe('a draft', () => {
  it('reads back exactly, with its author', () => {
    const { db, one, id } = ready()
    expect(findDraft(db, id)).toEqual({
      id,
      kind: 'intake',
      subjectId: null,
      body: '{"name": "𠮷"}',
      author: '韩',
      authorId: one.account,
      startedAt: morning,
      savedAt: morning,
      version: 1,
    })
  })

  it('goes on under a new version with each save', () => {
    const { db, one, id } = ready()
    updateDraft(db, { id, version: 1, body: '{}' }, { ...one, at: morning + hour })
    expect(findDraft(db, id)).toMatchObject({
      body: '{}',
      version: 2,
      startedAt: morning,
      savedAt: morning + hour,
    })
  })

  it('taken over is no longer written by who had it', () => {
    const { db, one, other, id } = ready()
    takeDraft(db, id, other)
    let refusal: unknown = null
    try {
      updateDraft(db, { id, version: 1, body: '{"old": 1}' }, one)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(StaleError)
    expect(refusal).toMatchObject({ record: 'draft', version: 2, by: '杨', at: morning + hour })
    expect(findDraft(db, id)).toMatchObject({ body: '{"name": "𠮷"}', author: '杨' })
  })

  it('discarded is gone, and discarding it again does no harm', () => {
    const { db, one, id } = ready()
    deleteDraft(db, id)
    deleteDraft(db, id)
    expect(findDraft(db, id)).toBeNull()
    expect(() => updateDraft(db, { id, version: 1, body: '{}' }, one)).toThrow(NotFoundError)
    expect(() => takeDraft(db, id, one)).toThrow(NotFoundError)
  })
})

it('lists the last saved first, of one kind or of all', () => {
  const { db, other, id } = ready()
  const plan = insertDraft(db, { kind: 'escort-plan', subjectId: 7, body: '{}' }, other)
  expect(listDrafts(db, { kind: null }).map((draft) => draft.id)).toEqual([plan, id])
  expect(listDrafts(db, { kind: 'escort-plan' })).toMatchObject([{ id: plan, subjectId: 7 }])
  expect(listDrafts(db, { kind: 'person' })).toEqual([])
})
