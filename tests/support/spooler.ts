// A spooler for tests on machines without one: real programs named `lp` and `lpstat`, first on the PATH.
// They keep what they are given (words and bytes) in a folder, and know the queue `office` and the stopped `attic`.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const lp = (folder: string) => `#!/bin/sh
if [ "$2" != office ]; then
  echo "lp: The printer or class does not exist." >&2
  exit 1
fi
n=$(ls '${folder}' | grep -c bytes)
printf '%s\\n' "$@" > '${folder}'/$n.words
cat > '${folder}'/$n.bytes
echo "request id is office-$n (1 file(s))"
`

const lpstat = `#!/bin/sh
if [ "$1" = -d ]; then
  echo 'system default destination: office'
else
  echo 'printer office is idle.  enabled since Mon 23 Nov 2026'
  echo 'printer attic disabled since Mon 23 Nov 2026 -'
  printf '\\tPaused\\n'
fi
`

export type Spooler = Readonly<{
  /** What was printed so far: the words after `lp`, and the bytes on its standard input. */
  jobs(): readonly Readonly<{ words: readonly string[]; bytes: Buffer }>[]
  remove(): void
}>

export function installSpooler(): Spooler {
  const programs = mkdtempSync(join(tmpdir(), 'sanguan-lp-'))
  const kept = mkdtempSync(join(tmpdir(), 'sanguan-printed-'))
  writeFileSync(join(programs, 'lp'), lp(kept), { mode: 0o755 })
  writeFileSync(join(programs, 'lpstat'), lpstat, { mode: 0o755 })
  const path = process.env['PATH'] ?? ''
  process.env['PATH'] = `${programs}${delimiter}${path}`
  return {
    jobs: () =>
      readdirSync(kept)
        .filter((name) => name.endsWith('.words'))
        .toSorted((left, right) => Number.parseInt(left) - Number.parseInt(right))
        .map((name) => ({
          words: readFileSync(join(kept, name), 'utf8').trimEnd().split('\n'),
          bytes: readFileSync(join(kept, name.replace('words', 'bytes'))),
        })),
    remove() {
      process.env['PATH'] = path
      for (const folder of [programs, kept]) rmSync(folder, { recursive: true, force: true })
    },
  }
}
