// The law's tables: marks, lists, and exactly one profile in force at an instant.
import { expect, it } from 'vitest'
import { openInMemory } from '../../support/database.ts'

it('knows four marks and three overrides', () => {
  const { raw } = openInMemory()
  const rule = (id: string, override: string, mark: string) =>
    raw.exec(
      `INSERT INTO law_rule VALUES ('${id}', '["BLOCK"]', '${override}', 'x', '${mark}', 'x', 'x', 'x', NULL, 1)`,
    )
  rule('R01', 'second-person', 'P')
  expect(() => rule('R02', 'none', 'X')).toThrow(/CHECK/)
  expect(() => rule('R02', 'always', 'P')).toThrow(/CHECK/)
})

it('knows regions by six digits, and no dictionary without a name', () => {
  const { raw } = openInMemory()
  expect(() => raw.exec("INSERT INTO region VALUES ('2001', '某市', NULL)")).toThrow(/CHECK/)
  expect(() =>
    raw.exec(
      "INSERT INTO dictionary (list, code, zh, en, is_escorted, position) VALUES ('', '1', 'x', 'x', 0, 0)",
    ),
  ).toThrow(/CHECK/)
})

it('keeps clock rules as JSON and holidays of known years', () => {
  const { raw } = openInMemory()
  expect(() => raw.exec("INSERT INTO clock_rule VALUES (1, 'A', '{', 'P', 'x', NULL, 1)")).toThrow(/CHECK/)
  expect(() => raw.exec("INSERT INTO holiday VALUES ('2026-01-01', 'off', 2026)")).toThrow(/FOREIGN KEY/)
})

it('puts one profile in force at one instant', () => {
  const { raw } = openInMemory()
  raw.exec(`INSERT INTO gate_profile (id, code, version, name_zh, name_en, fields, health_code_in_force, fever_limit,
      cold_limit, observation_days, stay_limit_days, valid_from, valid_to, mark, source) VALUES
    (1, 'a', 1, '甲', 'A', '{}', 0, 373, 350, 0, 10, '2014-08-01', NULL, 'S', 'x'),
    (2, 'b', 1, '乙', 'B', '{}', 0, 373, 350, 0, 10, '2014-08-01', NULL, 'S', 'x')`)
  raw.exec('INSERT INTO gate_profile_in_force VALUES (100, 1)')
  expect(() => raw.exec('INSERT INTO gate_profile_in_force VALUES (100, 2)')).toThrow(/UNIQUE/)
  expect(() => raw.exec('INSERT INTO gate_profile_in_force VALUES (200, 3)')).toThrow(/FOREIGN KEY/)
})
