// What a store throws tells the station what to answer, and nothing about a person.
import { describe, expect, it } from 'vitest'
import { isUniqueViolation, NotFoundError, requireChanged, StaleError } from '../../db/errors.ts'
import { openInMemory } from '../support/database.ts'

const change = { version: 3, by: '李四', at: 1000 }

describe('requireChanged', () => {
  it('is content with a changed row and does not ask who changed it', () => {
    expect(() =>
      requireChanged(1, 'person', () => {
        throw new Error('asked')
      }),
    ).not.toThrow()
  })

  it('says who saved the record first', () => {
    try {
      requireChanged(0, 'person', () => change)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(StaleError)
      expect(error).toMatchObject({ record: 'person', ...change })
      expect(String(error)).not.toContain('李四')
    }
  })

  it('says that there is no such record', () => {
    expect(() => requireChanged(0, 'person', () => null)).toThrow(NotFoundError)
  })
})

describe('isUniqueViolation', () => {
  it('knows what must be there only once, and no other refusal', () => {
    const db = openInMemory()
    const refusal = (sql: string) => {
      try {
        db.raw.exec(sql)
        return null
      } catch (error) {
        return error
      }
    }
    const room = "INSERT INTO room (uid, name, sex, zone) VALUES ('r', 'A', 'male', 'general')"
    const setting = "INSERT INTO setting (name, value) VALUES ('a', 'b')"
    db.raw.exec(`${room}; ${setting}`)
    expect(isUniqueViolation(refusal(room))).toBe(true)
    expect(isUniqueViolation(refusal(setting))).toBe(true)
    expect(isUniqueViolation(refusal("INSERT INTO bed (uid, room_id, label) VALUES ('b', 99, '1')"))).toBe(
      false,
    )
    expect(isUniqueViolation(new Error('UNIQUE'))).toBe(false)
    expect(isUniqueViolation('UNIQUE')).toBe(false)
  })
})
