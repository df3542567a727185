import Database from 'better-sqlite3'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { databaseName } from '../../../db/open.ts'
import { sampleAdmission, unnamedDetails } from '../../support/samples.ts'
import { openTestStation } from '../../support/test-station.ts'
import { sameRows } from './same-rows.ts'

function counts(raw: Database.Database): Record<string, number> {
  const tables = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
  return Object.fromEntries(
    tables.map((table) => [table, Number(raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get())]),
  )
}

function added(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.keys(after)
      .map((table) => [table, after[table]! - before[table]!] as const)
      .filter(([, more]) => more !== 0),
  )
}

it.each([
  ['somebody with a name and a contact', sampleAdmission()],
  ['无名氏', sampleAdmission({ details: unnamedDetails() })],
])('inserts for %s as many rows into every table as the admission did', async (_, admission) => {
  const test = await openTestStation()
  const desk = await test.as('front-desk')
  await desk.intake.admit(admission)
  const raw = new Database(join(test.dataDir, databaseName))
  const twinFile = join(test.dataDir, 'twin.db')
  raw.prepare('VACUUM INTO ?').run(twinFile)
  const twin = new Database(twinFile)
  twin.pragma('foreign_keys = ON')
  onTestFinished(async () => {
    raw.close()
    twin.close()
    await test.close()
  })
  const bed = (await desk.intake.beds()).find(({ state, roomSex }) => state === 'free' && roomSex === 'male')!
  const before = counts(raw)
  const { stayId } = await desk.intake.admit({ ...admission, place: { kind: 'bed', bedId: bed.id } })
  const admitted = added(before, counts(raw))
  expect(admitted).toMatchObject({
    person: 1,
    stay: 1,
    registration: 1,
    gate_check: 1,
    bed_holding: 1,
    audit: 1,
  })
  const same = sameRows(raw, twin)(stayId)
  expect(counts(twin)).toEqual(before)
  same.insert()
  expect(added(before, counts(twin))).toEqual(admitted)
  const [one, other] = (
    [
      [raw, stayId],
      [twin, same.stayId],
    ] as const
  ).map(([file, id]) =>
    file
      .prepare(
        'SELECT name, sex, aliases, stays, last_seen_at FROM person JOIN stay ON person.id = person_id WHERE stay.id = ?',
      )
      .get(id),
  )
  expect(other).toEqual(one)
})
