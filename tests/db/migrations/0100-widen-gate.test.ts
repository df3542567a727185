// Checks and profiles of the version before read as steps that nobody asked; the door knows who is still inside.
import { expect, it } from 'vitest'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenProfile } from '../../support/stored-records.ts'
import { migration } from '../../../db/migrations/0100-widen-gate.ts'
import { unaskedAtGate } from '../../../domain/intake/gate-check.ts'

it('fills an old check as one that was not asked the new steps', () => {
  const db = openInMemory()
  const columns = db.all<{ name: string; dflt_value: string | null }>('PRAGMA table_info(gate_check)')
  const defaultOf = (name: string) => columns.find((column) => column.name === name)?.dflt_value
  expect(migration.version).toBe(100)
  expect(defaultOf('travel_code')).toBe(`'${unaskedAtGate.travelCode}'`)
  expect(defaultOf('test')).toBe(`'${JSON.stringify(unaskedAtGate.test)}'`)
  expect(defaultOf('alcohol')).toBe(`'${unaskedAtGate.alcohol}'`)
  expect(defaultOf('reports')).toBe(`'[]'`)
})

it('lets nobody leave who was not let in, and nobody leave without saying who saw it', () => {
  const db = openInMemory()
  const { account } = givenBy(db)
  const profile = givenProfile(db)
  const visit = (uid: string, isLetIn: number, left: string) => () =>
    db.raw
      .exec(`INSERT INTO door_visit (uid, origin, profile_id, kind, name, unit, phone, purpose, temperature_kind,
      mask, security, note, is_let_in, came_at, came_by, left_at, left_by)
      VALUES ('${uid}', 's', ${profile}, 'visitor', '访客', '', '', '', 'low', 'worn', 'passed', '', ${isLetIn}, 1, ${account}, ${left})`)
  expect(visit('a', 1, `2, ${account}`)).not.toThrow()
  expect(visit('b', 0, `2, ${account}`)).toThrow(/CHECK/)
  expect(visit('c', 1, '2, NULL')).toThrow(/CHECK/)
})
