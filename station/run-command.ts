// `npm run station -- verify [--data DIR]`: checks the database and the audit chain, and says what it found.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { databaseName, openReadOnly } from '../db/open.ts'
import { readAnchor } from './anchor.ts'
import { defaultDataFolder } from './data-folder.ts'
import { verifyFolder } from './verify.ts'

const usage = '用法 Usage: npm run station -- verify [--data DIR]'

export function runCommand(args: readonly string[], say: (line: string) => void): number {
  const parsed = parse(args)
  if (!parsed) {
    say(usage)
    return 2
  }
  if (!existsSync(join(parsed.dataDir, databaseName))) {
    say(`这里没有三关的数据 There is no Sanguan data here: ${parsed.dataDir}`)
    return 2
  }
  const db = openReadOnly(parsed.dataDir)
  try {
    const findings = verifyFolder(db, () => readAnchor(parsed.dataDir))
    for (const { ok, what } of findings) say(`${ok ? '✓' : '✗'} ${what}`)
    return findings.every(({ ok }) => ok) ? 0 : 1
  } finally {
    db.close()
  }
}

function parse(args: readonly string[]): { dataDir: string } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: 'string' } },
    })
    if (positionals.length !== 1 || positionals[0] !== 'verify') return null
    return {
      dataDir:
        values.data ?? defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() }),
    }
  } catch {
    return null
  }
}
