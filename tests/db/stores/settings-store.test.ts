import { expect, it } from 'vitest'
import { readSettings, writeSettings } from '../../../db/stores/settings-store.ts'
import { StaleError } from '../../../db/errors.ts'
import { shippedSettings } from '../../../domain/rules/station-settings.ts'
import { openInMemory } from '../../support/database.ts'

const by = { account: 1, at: 5 }
const wished = { ...shippedSettings, bedHoldHours: 6, notice: '本站告知', legalBasis: '新办法第一条' }

it('are the shipped ones until somebody changes them', () => {
  expect(readSettings(openInMemory())).toEqual({ ...shippedSettings, version: 1 })
})

it('are kept as they were written, under the next version', () => {
  const db = openInMemory()
  writeSettings(db, { version: 1, settings: wished }, by)
  expect(readSettings(db)).toEqual({ ...wished, version: 2 })
})

it('refuse a second writer who saw the older version', () => {
  const db = openInMemory()
  writeSettings(db, { version: 1, settings: wished }, by)
  const again = () => writeSettings(db, { version: 1, settings: { ...wished, bedHoldHours: 1 } }, by)
  expect(again).toThrow(StaleError)
  expect(readSettings(db).bedHoldHours).toBe(6)
})
