// The station's settings as one row of the setting table: the values as JSON, with version, changer and time.
import { shippedSettings, type StationSettings } from '../../domain/rules/station-settings.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { StaleError } from '../errors.ts'
import type { By } from './by.ts'
import { fromJson } from './columns.ts'
import { readSetting, writeSetting } from './station-store.ts'

const row = 'station-settings'

type Kept = Readonly<{ version: number; account: number; at: number; settings: StationSettings }>

/** What the program ships with, until the head has changed something. */
export function readSettings(db: ReadDb): StationSettings & Readonly<{ version: number }> {
  const kept = find(db)
  return { ...shippedSettings, ...kept?.settings, version: kept?.version ?? 1 }
}

/** @throws StaleError when somebody saved in between */
export function writeSettings(
  db: WriteDb,
  { version, settings }: Readonly<{ version: number; settings: StationSettings }>,
  { account, at }: By,
): void {
  const kept = find(db)
  if (kept && kept.version !== version)
    throw new StaleError({
      record: 'settings',
      version: kept.version,
      by: nameOf(db, kept.account),
      at: kept.at,
    })
  const next: Kept = { version: version + 1, account, at, settings }
  writeSetting(db, row, JSON.stringify(next))
}

function find(db: ReadDb): Kept | null {
  const text = readSetting(db, row)
  return text === null ? null : fromJson<Kept>(text)
}

function nameOf(db: ReadDb, account: number): string {
  return db.get<{ name: string }>('SELECT name FROM account WHERE id = $account', { account })?.name ?? ''
}
