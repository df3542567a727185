// Care entries: as they were written, page by page, corrected only by a new one.
import { describe, expect, it } from 'vitest'
import {
  countCareEntries,
  findCareEntry,
  insertCareEntry,
  listCareEntries,
} from '../../../db/stores/care-store.ts'
import type { CareContent, NewCareEntry } from '../../../domain/care/care-entry.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import { givenAccount, givenBy, givenStay, hour, morning, nextOf } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = { account: givenAccount(db, '褚护理'), at: morning + 9 * hour }
  const stayId = givenStay(db, givenBy(db))
  const write = (parts: Partial<NewCareEntry> = {}) =>
    insertCareEntry(
      db,
      {
        uid: `e${nextOf(db)}`,
        origin: 'station',
        entry: {
          stayId,
          happenedAt: morning,
          content: { kind: 'note', text: '好' },
          remark: '',
          correctsId: null,
          ...parts,
        },
      },
      by,
    )
  return { db, stayId, write }
}

const contents: CareContent[] = [
  { kind: 'temperature', reading: { kind: 'measured', tenths: 365, method: 'forehead' } },
  { kind: 'temperature', reading: { kind: 'low' } },
  { kind: 'meal', meal: 'supper', eaten: 'part' },
  { kind: 'medicine', medicine: '降压药', dose: '1 片', taken: 'seen-taken' },
  { kind: 'washing', done: 'haircut' },
  { kind: 'mood', mood: 'anxious' },
  { kind: 'counselling', topic: '家' },
  { kind: 'incident', level: 'minor', what: '摔倒\n未伤', measures: '' },
  { kind: 'note', text: '😀 𠮷' },
]

describe('a care entry', () => {
  it.each(contents)('of kind $kind reads back with both times and its writer', (content) => {
    const { db, stayId, write } = ready()
    const id = write({ content, remark: '备注', happenedAt: morning - hour })
    expect(findCareEntry(db, id)).toEqual({
      id,
      stayId,
      happenedAt: morning - hour,
      writtenAt: morning + 9 * hour,
      writtenBy: '褚护理',
      content,
      remark: '备注',
      correctsId: null,
      correctedById: null,
    })
  })

  it('names the one that corrected it, which can be only one', () => {
    const { db, write } = ready()
    const wrong = write()
    const right = write({ correctsId: wrong })
    expect(findCareEntry(db, wrong)?.correctedById).toBe(right)
    expect(findCareEntry(db, right)).toMatchObject({ correctsId: wrong, correctedById: null })
    expect(() => write({ correctsId: wrong })).toThrow(/UNIQUE/)
    expect(findCareEntry(db, 99)).toBeNull()
  })
})

describe('the entries of a stay', () => {
  it('come last happened first, page after page without gap or repeat, equal times too', () => {
    const { db, stayId, write } = ready()
    const times = [3, 1, 2, 2, 2, 1].map((n) => morning + n * hour)
    const written = times.map((happenedAt) => ({ id: write({ happenedAt }), happenedAt }))
    const expected = written.toSorted((one, other) => other.happenedAt - one.happenedAt || other.id - one.id)
    const pages: number[][] = []
    for (let before: number | null = null, page = [0]; page.length > 0; before = page.at(-1) ?? null) {
      page = listCareEntries(db, { stayId, before, limit: 2 }).map(({ id }) => id)
      pages.push(page)
    }
    expect(pages.map(({ length }) => length)).toEqual([2, 2, 2, 0])
    expect(pages.flat()).toEqual(expected.map(({ id }) => id))
  })

  it('are counted and listed for this stay only', () => {
    const { db, stayId, write } = ready()
    const other = givenStay(db, givenBy(db))
    write()
    write({ stayId: other })
    expect(countCareEntries(db, stayId)).toBe(1)
    expect(listCareEntries(db, { stayId: other, before: null, limit: 9 })).toHaveLength(1)
  })

  it('are read from the index of the stay, in its order', () => {
    const { db, stayId, write } = ready()
    const id = write()
    const steps = planSteps(db, (noted) => {
      listCareEntries(noted, { stayId, before: null, limit: 9 })
      listCareEntries(noted, { stayId, before: id, limit: 9 })
      countCareEntries(noted, stayId)
    })
    expect(fullScans(steps)).toEqual([])
    expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  })
})
