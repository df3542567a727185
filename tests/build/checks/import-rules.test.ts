// Plants one violation after another in a small tree of its own and expects each to be named by its rule.
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cruiseTree, rootsOf } from '../../../build/checks/import-directions.ts'
import { importRules } from '../../../build/checks/import-rules.ts'

type Tree = Readonly<Record<string, string>>

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanguan-imports-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function rulesBrokenBy(tree: Tree): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { violations } = await cruiseTree(folder, rootsOf(Object.keys(tree)))
  return [...new Set(violations.map((violation) => violation.rule))]
}

/** What the other layers look like to an importer. */
const house: Tree = {
  'domain/rule.ts': 'export const rule = 1',
  'db/connection.ts': 'export type WriteDb = object',
  'db/stores/care-store.ts': 'export const store = 1',
  'db/migration.ts': 'export type Migration = object\nexport const oldest = 10',
  'forms/registry.ts': 'export const forms = []',
  'forms/render/worker.ts': 'export const work = 1',
  'station/app.ts': 'export const app = 1',
  'station/contract/care.ts': 'export const care = 1',
  'electron/main.ts': 'export const main = 1',
  'renderer/app/main.tsx': 'export const screen = 1',
  'build/start.ts': 'export const start = 1',
  'tests/support/people.ts': 'export const people = []',
}

type Planted = Readonly<{ at: string; writes: string; rule: string }>
const into = (at: string, rule: string, lines: readonly string[]): readonly Planted[] =>
  lines.map((writes) => ({ at, writes, rule }))

const planted: readonly Planted[] = [
  ...into('domain/care/planted.ts', 'domain-knows-rules-only', [
    `import 'node:fs'`,
    `import 'crypto'`,
    `import 'react'`,
    `import type { ReactNode } from 'react'; export type X = ReactNode`,
    `import 'vite'`,
    `import '../../db/connection.ts'`,
    `import '../../station/app.ts'`,
    `export const late = import('../../forms/registry.ts')`,
  ]),
  ...into('db/stores/planted.ts', 'db-knows-domain-and-sqlite-only', [
    `import 'electron'`,
    `import '../../forms/registry.ts'`,
    `import '../../station/app.ts'`,
    `import '../../renderer/app/main.tsx'`,
    `import 'node:http'`,
  ]),
  ...into('db/migrations/0010-planted.ts', 'migration-means-the-same-for-ever', [
    `import '../../domain/rule.ts'`,
    `import '../stores/care-store.ts'`,
    `import 'zod'`,
    `import type { WriteDb } from '../connection.ts'; export type X = WriteDb`,
    `import 'node:crypto'`,
  ]),
  ...into('db/migrations/0010-planted.ts', 'migration-takes-the-type-only', [
    `import { oldest } from '../migration.ts'; export const x = oldest`,
  ]),
  ...into('forms/relief-registration-2014/planted.ts', 'forms-know-domain-only', [
    `import '../../db/connection.ts'`,
    `import '../../station/app.ts'`,
    `import '../../renderer/app/main.tsx'`,
    `import 'node:worker_threads'`,
    `import 'fontkit'`,
  ]),
  ...into('forms/relief-registration-2014/planted.ts', 'only-render-runs-pdfmake', [
    `import pdfmake from 'pdfmake'; pdfmake()`,
  ]),
  ...into('forms/render/planted.ts', 'paper-is-rendered-without-the-rest', [
    `import '../../db/connection.ts'`,
    `import '../../station/app.ts'`,
    `import '../../renderer/app/main.tsx'`,
    `import 'node:http'`,
  ]),
  ...into('station/contract/planted.ts', 'contract-is-readable-by-both-sides', [
    `import '../app.ts'`,
    `import '../../db/connection.ts'`,
    `import '../../forms/registry.ts'`,
    `import 'hono'`,
    `import '@orpc/server'`,
    `import 'node:path'`,
  ]),
  ...into('station/operations/planted.ts', 'station-knows-no-shell', [
    `import 'electron'`,
    `import '../../electron/main.ts'`,
    `import '../../renderer/app/main.tsx'`,
    `import 'better-sqlite3'`,
    `import 'pdfmake'`,
  ]),
  ...into('electron/planted.ts', 'electron-is-a-thin-shell', [
    `import '../domain/rule.ts'`,
    `import '../db/connection.ts'`,
    `import '../renderer/app/main.tsx'`,
    `import 'better-sqlite3'`,
    `import 'node:http'`,
  ]),
  ...into('renderer/care/planted.tsx', 'renderer-knows-domain-and-contract-only', [
    `import 'node:path'`,
    `import 'electron'`,
    `import '../../db/connection.ts'`,
    `import '../../forms/registry.ts'`,
    `import '../../station/app.ts'`,
    `import '../../electron/main.ts'`,
  ]),
  ...into('renderer/care/planted.tsx', 'only-the-api-holds-the-contract-client', [`import '@orpc/client'`]),
  ...['domain', 'db', 'forms', 'station', 'electron', 'renderer'].flatMap((layer) =>
    into(`${layer}/planted.ts`, 'nobody-imports-build-or-tests', [
      `import '../build/start.ts'`,
      `import '../tests/support/people.ts'`,
    ]),
  ),
  ...into('tests/domain/planted.test.ts', 'every-import-resolves', [
    `import '../../domain/gone.ts'`,
    `import 'no-such-package'`,
  ]),
]

describe('the rule of the import table', () => {
  test.each(planted)('$rule names “$writes” in $at', async ({ at, writes, rule }) => {
    const broken = await rulesBrokenBy({ ...house, [at]: `${writes}\nexport {}\n` })
    expect(broken).toContain(rule)
  })

  test('no-cycles names two files that know each other by their types only', async () => {
    const broken = await rulesBrokenBy({
      'domain/one.ts': `import type { Two } from './two.ts'\nexport type One = Two | 1`,
      'domain/two.ts': `import type { One } from './one.ts'\nexport type Two = One | 2`,
    })
    expect(broken).toEqual(['no-cycles'])
  })

  test('every rule has a planted violation', () => {
    const tried = new Set([...planted.map(({ rule }) => rule), 'no-cycles'])
    expect(importRules.map((rule) => rule.name).filter((name) => !tried.has(name ?? ''))).toEqual([])
  })
})

test('finds nothing to say about a tree that keeps the table', async () => {
  const broken = await rulesBrokenBy({
    ...house,
    'domain/names.ts': `import { z } from 'zod'\nimport { pinyin } from 'pinyin-pro'\nimport './rule.ts'\nexport { z, pinyin }`,
    'db/open.ts': `import Database from 'better-sqlite3'\nimport 'node:fs'\nimport '../domain/rule.ts'\nexport { Database }`,
    'db/migrations/0010-first.ts': `import type { Migration } from '../migration.ts'\nexport type X = Migration`,
    'forms/style.ts': `import type { Content } from 'pdfmake/interfaces.js'\nimport '../domain/rule.ts'\nexport type X = Content`,
    'forms/render/render.ts': `import 'pdfmake'\nimport 'fontkit'\nimport 'node:worker_threads'\nimport 'node:fs/promises'`,
    'station/contract/intake.ts': `import { oc } from '@orpc/contract'\nimport 'zod'\nimport '../../domain/rule.ts'\nexport { oc }`,
    'station/serve.ts': `import 'hono'\nimport '@hono/node-server'\nimport '@orpc/server/fetch'\nimport 'node:http'\nimport '../db/open.ts'\nimport '../forms/registry.ts'`,
    'electron/window.ts': `import 'electron'\nimport 'node:path'\nimport '../station/app.ts'`,
    'renderer/care/care-screen.tsx': `import 'react'\nimport '@mantine/core'\nimport '../../domain/rule.ts'\nimport '../../station/contract/care.ts'`,
    'renderer/api/client.ts': `import '@orpc/client'\nimport '@orpc/client/fetch'\nimport '@tanstack/react-query'`,
    'build/package.ts': `import 'electron-builder'\nimport '../station/app.ts'\nimport '../tests/support/people.ts'`,
  })
  expect(broken).toEqual([])
})
