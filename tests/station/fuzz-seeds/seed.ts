// What a seed of the fuzz test is, and what several of them need: beds, second persons, words that no call shows again.
import { openReadOnly } from '../../../db/open.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { testPin, type TestStation } from '../../support/test-station.ts'

export type World = Readonly<{
  station: TestStation
  head: StationClient
  /** Another account than the head's, for second persons. */
  secondId: number
  next(): number
}>

export type Seed = Readonly<{
  make(world: World): Promise<unknown>
  /** What the reading calls show of the accepted input. */
  read?(world: World, input: never, output: never): Promise<unknown>
  /** Only fields below these; the others are tried by another seed of the same call. */
  only?: readonly string[]
}>

export const reason = '夜间一人值班'
export const overrides = [{ rule: 'R03', reason, second: null }]

/** Where no call shows a text again: the audit's values, and the gate check's own row. */
export async function written({ station }: World): Promise<unknown> {
  const db = openReadOnly(station.dataDir)
  const values = db.all<{ new: string | null }>(
    'SELECT new FROM audit_value WHERE seq = (SELECT max(seq) FROM audit) AND new IS NOT NULL',
  )
  db.close()
  return values.map((value) => JSON.parse(value.new ?? 'null') as unknown)
}

export async function freshBed({ head, next }: World): Promise<number> {
  const beds = await head.intake.addRoom({ name: `单间${next()}`, sex: 'single', zone: 'care', beds: 1 })
  return Math.max(...beds.map(({ id }) => id))
}

export const withSecond = async ({ secondId }: World) => [
  { rule: 'R03', reason, second: { accountId: secondId, pin: testPin } },
]
