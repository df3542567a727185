// `npm run lock`, after every `npm install`: completes package-lock.json for the platforms that were not answered for.
import { readFileSync, writeFileSync } from 'node:fs'
import { builtAgainBy, completeLock, missingFrom, type Lock } from './complete-lock.ts'

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
const missing = missingFrom(lock)
if (missing.length > 0 || builtAgainBy(lock).length > 0)
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`)
process.stdout.write(`${missing.length} packages of other platforms added to ${file}\n`)
