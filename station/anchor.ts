// The audit's head and count in a small file beside the database: an anchor outside the file. Written soon after a
// commit, never before; a crash leaves it a little behind, which verification allows.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { AuditHead } from './audit.ts'

const anchorName = 'audit-head.json'
const delay = 1000
const head = z.object({ seq: z.int().min(0), hash: z.string() })

export type Anchor = Readonly<{ note(head: AuditHead): void; flush(): void }>

export function openAnchor(dataDir: string): Anchor {
  let pending: AuditHead | null = null
  let timer: NodeJS.Timeout | null = null
  function flush(): void {
    if (timer) clearTimeout(timer)
    timer = null
    if (!pending) return
    const file = join(dataDir, anchorName)
    try {
      writeFileSync(`${file}.new`, JSON.stringify(pending))
      renameSync(`${file}.new`, file)
      pending = null
    } catch {
      // A full or read-only disk: the next commit tries again, and the chain in the database is whole.
    }
  }
  return {
    note(next) {
      pending = next
      timer ??= setTimeout(flush, delay).unref()
    },
    flush,
  }
}

/** The anchor as it stands on disk; null where none was written yet. @throws when the file is not one of ours */
export function readAnchor(dataDir: string): AuditHead | null {
  let text: string
  try {
    text = readFileSync(join(dataDir, anchorName), 'utf8')
  } catch {
    return null
  }
  return head.parse(JSON.parse(text))
}
