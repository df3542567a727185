// Papers issued before keep their stay, copies and prints; a paper is about exactly one thing.
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { migrations } from '../../../db/migrations/list.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenGateCheck, givenStay } from '../../support/stored-records.ts'

it('moves every paper with its copies and prints', () => {
  const raw = new Database(':memory:')
  // As migrate() does: inside its transaction a table that others point at is made anew.
  raw.pragma('foreign_keys = OFF')
  for (const { version, up } of migrations) if (version < 160) up(raw)
  raw.exec(`INSERT INTO paper (id, uid, origin, form, form_version, serial, stay_id, escort_id, data, data_sha256, pages,
      issued_at, issued_by) VALUES (7, 'p', 's', 'F11B', '2026', '1', 3, 4, '{"a":1}', 'hash', 2, 5, 6);
    INSERT INTO paper_copy (paper_id, copy, label, blob_sha256, bytes) VALUES (7, 1, '送方', 'sha', 10);
    INSERT INTO print_job (paper_id, copy, printer, job, printed_at, printed_by) VALUES (7, 1, 'x', 'x-1', 5, 6)`)
  migrations.find(({ version }) => version === 160)?.up(raw)
  expect(raw.prepare('SELECT * FROM paper').get()).toMatchObject({
    id: 7,
    serial: '1',
    stay_id: 3,
    escort_id: 4,
    gate_check_id: null,
    handover_id: null,
    data: '{"a":1}',
    issued_at: 5,
  })
  expect(raw.prepare('SELECT paper_id, label FROM paper_copy').get()).toEqual({ paper_id: 7, label: '送方' })
  expect(raw.prepare('SELECT paper_id, job FROM print_job').get()).toEqual({ paper_id: 7, job: 'x-1' })
  expect(
    raw
      .prepare("SELECT count(*) FROM pragma_foreign_key_list('paper_copy') WHERE \"table\" = 'paper'")
      .pluck()
      .get(),
  ).toBe(1)
  raw.close()
})

it('lets a paper be about a stay, a gate check or a handover, never two and never nothing', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const [stay, check] = [givenStay(db, by), givenGateCheck(db, by)]
  const issue = (serial: string, columns: string) => () =>
    db.raw
      .exec(`INSERT INTO paper (uid, origin, form, form_version, serial, data, data_sha256, pages, issued_at,
      issued_by, stay_id, gate_check_id, escort_id) VALUES ('${serial}', 's', 'F2', '2014', '${serial}', '{}', '', 1, 1,
      1, ${columns})`)
  expect(issue('a', `${stay}, NULL, NULL`)).not.toThrow()
  expect(issue('b', `NULL, ${check}, NULL`)).not.toThrow()
  expect(issue('c', `${stay}, ${check}, NULL`)).toThrow(/CHECK/)
  expect(issue('d', 'NULL, NULL, NULL')).toThrow(/CHECK/)
  expect(issue('e', `NULL, ${check}, 1`)).toThrow(/CHECK|FOREIGN KEY/)
})

it('knows a stay exactly where somebody of a handover was admitted', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const stay = givenStay(db, by)
  db.raw
    .exec(`INSERT INTO handover (uid, origin, kind, unit, officer, badge, phone, handed_over_at, found_place, course,
      is_sheet_signed, received_by, changed_by, changed_at) VALUES ('h', 's', 'police', 'x', '', '', '', 1, '', '', 0, 1,
      1, 1);
    INSERT INTO handover_row (handover_id, position, name, sex, body, mind, identity_check, belongings, clues, state,
      changed_by, changed_at) VALUES (1, 1, '', 'male', '', '', '', '', '', 'waiting', 1, 1)`)
  const set = (columns: string) => () => db.raw.exec(`UPDATE handover_row SET ${columns}`)
  expect(set("state = 'admitted'")).toThrow(/CHECK/)
  expect(set(`stay_id = ${stay}`)).toThrow(/CHECK/)
  expect(set("state = 'turned-away'")).toThrow(/CHECK/)
  expect(set(`state = 'admitted', stay_id = ${stay}`)).not.toThrow()
})
