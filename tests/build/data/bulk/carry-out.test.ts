import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { carryOutByOperations } from '../../../../build/data/by-operations.ts'
import { carryOutInBulk } from '../../../../build/data/bulk/carry-out.ts'
import type { PlanOptions } from '../../../../build/data/course.ts'
import type { Deed, DeedKind } from '../../../../build/data/deeds.ts'
import { openDesk, type Desk } from '../../../../build/data/desk.ts'
import { furnish } from '../../../../build/data/furnish.ts'
import { beginningOf, makePlan } from '../../../../build/data/plan.ts'
import { stationSize } from '../../../../build/data/profiles.ts'
import { verifyFolder } from '../../../../station/verify.ts'
import { countRows, rowsOf, tablesOf } from './tables.ts'

const asOf = Date.UTC(2026, 0, 15, 8, 40)
const opened: { desk: Desk; folder: string }[] = []

afterEach(() => {
  for (const { desk, folder } of opened.splice(0)) {
    desk.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

async function freshDesk(options: PlanOptions): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'sanguan-bulk-'))
  const desk = openDesk(folder, options.seed)
  opened.push({ desk, folder })
  await furnish(desk, options.size, beginningOf(options))
  return desk
}

/** The beginning of a plan. */
function deedsOf(options: PlanOptions, count: number): readonly Deed[] {
  const deeds: Deed[] = []
  for (const deed of makePlan(options)) {
    if (deeds.length >= count) break
    deeds.push(deed)
  }
  return deeds
}

async function bothWays(options: PlanOptions, deeds: readonly Deed[]) {
  const [slow, bulk] = [await freshDesk(options), await freshDesk(options)]
  const before = countRows(bulk.core.connection)
  // Whether a commit survives the plug is tested elsewhere; here only what is in it.
  slow.core.connection.raw.pragma('synchronous = OFF')
  await carryOutByOperations(slow, deeds)
  carryOutInBulk(bulk, deeds)
  return { slow, bulk, written: countRows(bulk.core.connection) - before }
}

function expectSameRows(slow: Desk, bulk: Desk): void {
  const [one, other] = [slow.core.connection, bulk.core.connection]
  expect(tablesOf(other)).toEqual(tablesOf(one))
  for (const table of tablesOf(one))
    expect({ table, rows: rowsOf(other, table) }).toEqual({ table, rows: rowsOf(one, table) })
}

describe('carrying a plan out in bulk', () => {
  it('writes the rows that the operations write, in a sample of 10,000 rows of the megacity', async () => {
    const options = { size: stationSize('megacity'), seed: 7, asOf, years: 2 }
    const deeds = deedsOf(options, 6500)
    const kinds = new Set<DeedKind>(deeds.map(({ kind }) => kind))
    const { slow, bulk, written } = await bothWays(options, deeds)

    expect(written).toBeGreaterThan(10_000)
    expect([...kinds].toSorted()).toEqual(
      'admit bringBack care changeEscort depart endObservation handOver leave note planEscort settleTasks stopClock turnAway'.split(
        ' ',
      ),
    )
    expectSameRows(slow, bulk)
  })

  it('writes the rows that the operations write for a county whose rounds are all kept', async () => {
    const options = { size: stationSize('county'), seed: 3, asOf, years: 1 }
    const { slow, bulk } = await bothWays(options, deedsOf(options, 2500))

    expect(bulk.core.connection.all('SELECT 1 FROM clock_stop LIMIT 1')).toHaveLength(1)
    expectSameRows(slow, bulk)
  })

  it('leaves a file that passes verification and is safe again', async () => {
    const options = { size: stationSize('county'), seed: 5, asOf, years: 1 }
    const desk = await freshDesk(options)
    carryOutInBulk(desk, makePlan(options))
    const { connection } = desk.core

    expect(verifyFolder(connection, () => null).filter(({ ok }) => !ok)).toEqual([])
    expect(connection.raw.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(connection.raw.pragma('synchronous', { simple: true })).toBe(2)
  })
})
