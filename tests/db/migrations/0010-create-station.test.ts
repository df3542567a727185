// The tables of first run refuse what could not be.
import { expect, it } from 'vitest'
import { openInMemory } from '../../support/database.ts'

it('holds one station', () => {
  const { raw } = openInMemory()
  const insert = (id: number) =>
    raw.exec(
      `INSERT INTO station VALUES (${id}, 'u${id}', '某站', '200101', '01', '', '', 'Asia/Shanghai', 1)`,
    )
  insert(1)
  expect(() => insert(2)).toThrow(/CHECK/)
})

it('knows the roles, the duties and the languages, and no others', () => {
  const { raw } = openInMemory()
  const account = (language: string) =>
    raw.exec(`INSERT INTO account (uid, origin, name, pin_hash, language, active, changed_at)
      VALUES ('${language}', 's', '${language}', 'h', '${language}', 1, 1)`)
  account('en')
  expect(() => account('de')).toThrow(/CHECK/)
  expect(() => raw.exec("INSERT INTO account_role VALUES (1, 'root')")).toThrow(/CHECK/)
  expect(() => raw.exec("INSERT INTO account_duty VALUES (1, 'everything')")).toThrow(/CHECK/)
  expect(() => raw.exec("INSERT INTO call_narrowing VALUES ('people.find', 'root')")).toThrow(/CHECK/)
})

it('starts no series below 1', () => {
  expect(() => openInMemory().raw.exec("INSERT INTO series VALUES ('a', 0)")).toThrow(/CHECK/)
})
