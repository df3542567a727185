// Entries and notes belong to a stay; an entry is corrected once.
import { expect, it } from 'vitest'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenStay } from '../../support/stored-records.ts'

function withStay() {
  const db = openInMemory()
  const stayId = givenStay(db, givenBy(db))
  let next = 0
  const entry = (kind: string, { stay = stayId, corrects = 'NULL', content = '{}' } = {}) =>
    db.raw
      .exec(`INSERT INTO care_entry (uid, origin, stay_id, kind, happened_at, written_at, written_by, content,
      remark, corrects_id) VALUES ('e${(next += 1)}', 's', ${stay}, '${kind}', 1, 1, 1, '${content}', '', ${corrects})`)
  return { db, stayId, entry }
}

it('takes the kinds of entry that are written, of a stay that is there', () => {
  const { entry } = withStay()
  entry('note')
  expect(() => entry('gossip')).toThrow(/CHECK/)
  expect(() => entry('note', { content: 'x' })).toThrow(/CHECK/)
  expect(() => entry('note', { stay: 99 })).toThrow(/FOREIGN KEY/)
})

it('corrects an entry once', () => {
  const { entry } = withStay()
  entry('note')
  entry('note', { corrects: '1' })
  expect(() => entry('note', { corrects: '1' })).toThrow('UNIQUE constraint failed: care_entry.corrects_id')
})

it('takes the channels of tracing', () => {
  const { db, stayId } = withStay()
  const note = (channel: string) =>
    db.raw.exec(`INSERT INTO tracing_note (uid, origin, stay_id, happened_at, written_at, written_by, channel,
      asked_of, asked, answer, next_step) VALUES ('${channel}', 's', ${stayId}, 1, 1, 1, '${channel}', '', '', '', '')`)
  note('dna')
  expect(() => note('rumour')).toThrow(/CHECK/)
})
