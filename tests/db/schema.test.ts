// schema.sql is what people read; it must say what the migrations do.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { schemaFile, schemaText } from '../../build/schema.ts'

it('is what the migrations make (write it anew with "node build/schema.ts")', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText())
})

it('holds tables, indexes and triggers', () => {
  expect(schemaText()).toMatch(/^CREATE TABLE "?stay"? \($/m)
  expect(schemaText()).toMatch(/^CREATE UNIQUE INDEX stay_open_once ON stay \(person_id\)/m)
  expect(schemaText()).toMatch(/^CREATE TRIGGER audit_is_append_only_delete/m)
})
