// A file made by an older program gets, when it is opened, the rows it never had; what it has stays as the station left it.
import { expect, it } from 'vitest'
import { openDatabase } from '../../db/open.ts'
import { runCommand } from '../../station/run-command.ts'
import { openTestStation } from '../support/test-station.ts'

/** What an older program would not have laid down yet. */
function forgetLists(dataDir: string): void {
  const db = openDatabase(dataDir)
  db.run("DELETE FROM dictionary WHERE list IN ('unknown-reason', 'build') OR (list = 'need' AND code = '7')")
  db.run("UPDATE dictionary SET zh = '饭', is_active = 0 WHERE list = 'need' AND code = '1'")
  db.run("DELETE FROM law_rule WHERE id = 'R14'")
  db.close()
}

it('lays down shipped lists, entries and rules that are missing, and leaves the others alone', async () => {
  const station = await openTestStation()
  const before = await (await station.as('head')).settings.dictionary()
  forgetLists(station.dataDir)
  await station.reopen()
  const after = await (await station.as('head')).settings.dictionary()
  const codes = (list: string) => after.filter((entry) => entry.list === list).map(({ code }) => code)
  expect(codes('unknown-reason')).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(after).toHaveLength(before.length)
  expect(after.find(({ list, code }) => list === 'need' && code === '1')).toMatchObject({
    zh: '饭',
    isActive: false,
  })
  const db = openDatabase(station.dataDir)
  expect(db.get("SELECT id FROM law_rule WHERE id = 'R14'")).toEqual({ id: 'R14' })
  const noted = db.all<{ operation: string }>("SELECT operation FROM audit WHERE operation = 'station.open'")
  db.close()
  expect(noted).toHaveLength(1)
  await station.reopen()
  expect(runCommand(['verify', '--data', station.dataDir], () => {})).toBe(0)
  await station.close()
})

it('writes nothing where nothing is missing, and nothing before first run', async () => {
  const station = await openTestStation()
  await station.reopen()
  const empty = await openTestStation({ isSetUp: false })
  for (const { dataDir } of [station, empty]) {
    const db = openDatabase(dataDir)
    expect(db.all("SELECT seq FROM audit WHERE operation = 'station.open'")).toEqual([])
    db.close()
  }
  await station.close()
  await empty.close()
})
