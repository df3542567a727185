// What verification finds: a whole folder passes, and each kind of damage is a finding, never an exception.
import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { databaseName, openDatabase, openReadOnly } from '../../db/open.ts'
import { readAnchor } from '../../station/anchor.ts'
import { verifyFolder } from '../../station/verify.ts'
import { admitted } from '../support/road.ts'
import { openTestStation, type TestStation } from '../support/test-station.ts'

let station: TestStation
beforeEach(async () => {
  station = await openTestStation()
  await admitted(station)
  await station.station.close()
})
afterEach(() => station.close())

function findings(anchor = () => readAnchor(station.dataDir)) {
  const db = openReadOnly(station.dataDir)
  try {
    return verifyFolder(db, anchor)
  } finally {
    db.close()
  }
}

const faults = () => findings().filter(({ ok }) => !ok)

it('finds nothing wrong with a folder that was used and closed', () => {
  expect(findings().map(({ ok }) => ok)).toEqual([true, true, true])
  expect(findings()[2]!.what).toMatch(/audit chain: \d+ rows, head [0-9a-f]{16}$/)
})

it('finds a row that refers to nothing', () => {
  const db = openDatabase(station.dataDir)
  db.raw.pragma('foreign_keys = OFF')
  db.run('DELETE FROM person')
  db.close()
  expect(faults().map(({ what }) => what)).toEqual([expect.stringMatching(/^引用 references: \d+ broken$/)])
})

it('finds the row of the audit that was changed', () => {
  const db = openDatabase(station.dataDir)
  db.raw.exec('DROP TRIGGER audit_is_append_only_update')
  db.run('UPDATE audit SET at = at + 1 WHERE seq = 2')
  db.close()
  expect(faults().map(({ what }) => what)).toEqual([expect.stringContaining('broken at row 2 (content)')])
})

it('finds that the last rows were cut off, by the anchor', () => {
  const db = openDatabase(station.dataDir)
  db.raw.exec('DROP TRIGGER audit_is_append_only_delete')
  db.raw.pragma('foreign_keys = OFF')
  db.run('DELETE FROM audit_value WHERE seq = (SELECT max(seq) FROM audit)')
  db.run('DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)')
  db.close()
  expect(faults().map(({ what }) => what)).toEqual([expect.stringContaining('(anchor)')])
})

it('finds damaged pages', () => {
  const handle = openSync(join(station.dataDir, databaseName), 'r+')
  for (let page = 20; page < 60; page += 1) writeSync(handle, Buffer.alloc(2000, 0xab), 0, 2000, page * 4096)
  closeSync(handle)
  expect(faults().length).toBeGreaterThan(0)
})

it('takes an anchor that cannot be read for a fault of the chain', () => {
  const unreadable = findings(() => {
    throw new SyntaxError('no JSON')
  })
  expect(unreadable.map(({ ok }) => ok)).toEqual([true, true, false])
  expect(unreadable[2]!.what).toContain('no JSON')
})
