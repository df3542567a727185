import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareDemo, type Demo } from '../../../build/data/demo.ts'
import { openDesk, type Desk } from '../../../build/data/desk.ts'
import { router } from '../../../station/router.ts'

const hour = 3_600_000
/** An afternoon in winter, an early morning in the holidays, and the last minutes of a leap day. */
const presents = [
  ['2026-01-15 16:40', Date.UTC(2026, 0, 15, 8, 40)],
  ['2025-10-03 07:10', Date.UTC(2025, 9, 2, 23, 10)],
  ['2028-02-29 23:50', Date.UTC(2028, 1, 29, 15, 50)],
] as const

describe.each(presents)('the demonstration, started on %s', (_, now) => {
  const folder = mkdtempSync(join(tmpdir(), 'sanguan-demo-test-'))
  let demo: Demo
  let desk: Desk
  let client: ReturnType<typeof clientOf>

  beforeAll(async () => {
    demo = await prepareDemo(folder, { now })
    desk = openDesk(folder, 1)
    desk.setClock(now)
    client = clientOf(desk, now)
  })
  afterAll(() => {
    desk.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('has a house that shows what the desk is for', async () => {
    const { house, arrivedToday, arrivals, warnings } = await client.board.today()
    expect(house.total).toBeGreaterThanOrEqual(8)
    expect(house.total).toBeLessThanOrEqual(12)
    expect(house.minors).toBe(1)
    expect(house.female).toBeGreaterThan(2)
    expect(arrivedToday).toBe(2)
    expect(arrivals.some(({ name }) => name.startsWith('无名氏'))).toBe(true)
    expect(warnings.filter(({ code }) => code !== 'holidays-unknown')).toEqual([])
  })

  it('has one clock that is overdue, the notice for a person nobody knows, and somebody on day 8', async () => {
    const { due } = await client.board.today()
    expect(due.filter(({ clock }) => clock.state === 'overdue').map(({ clock }) => clock.code)).toEqual([
      'NOTICE',
    ])
    expect(due.find(({ clock }) => clock.code === 'STAY')?.clock.dayInHouse).toBe(8)
  })

  it('has an escort confirmed for tomorrow morning', async () => {
    const { leaving, day } = await client.board.today()
    expect(leaving).toEqual([expect.objectContaining({ isConfirmed: true, state: 'planned', persons: 1 })])
    const midnight = Date.parse(`${day}T00:00:00+08:00`)
    expect(leaving[0]!.departAt).toBeGreaterThan(midnight + 24 * hour)
    expect(leaving[0]!.departAt).toBeLessThan(midnight + 36 * hour)
  })

  it('has care entries of the last days, none of them yet to come', async () => {
    const rows = await client.care.house()
    const entries = rows.flatMap(({ lastEntryAt }) => lastEntryAt ?? [])
    expect(entries.length).toBeGreaterThanOrEqual(8)
    expect(Math.max(...entries)).toBeLessThanOrEqual(now)
    expect(Math.max(...entries)).toBeGreaterThan(now - 12 * hour)
  })

  it('has a year behind it and accounts that sign in with the PIN it names', async () => {
    const years = desk.core.connection.get<{ n: number }>('SELECT count(*) AS n FROM stay')
    expect(years?.n).toBeGreaterThan(60)
    const accounts = await client.session.accounts()
    expect(accounts.map(({ name }) => name)).toEqual(demo.accounts.map(({ name }) => name))
    for (const { id, name } of accounts.slice(0, 2)) {
      const pin = demo.accounts.find((account) => account.name === name)!.pin
      expect((await client.session.signIn({ accountId: id, pin })).account.name).toBe(name)
    }
  })
})

function clientOf({ core }: Desk, now: number) {
  return createRouterClient(router, { context: { core, token: core.sessions.begin(1, now) } })
}
