// A story of several tests that lean on each other: after the first failure the rest says so at once, and the
// screen as it was is left as a picture.
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { beforeEach } from 'vitest'
import type { Desk } from './desk.ts'

export function tellAsOneStory(deskNow: () => Desk | undefined): void {
  let brokenBy: string | null = null
  beforeEach(({ task, onTestFailed }) => {
    if (brokenBy !== null) throw new Error(`The story ended earlier, at: ${brokenBy}`)
    onTestFailed(async () => {
      brokenBy = task.name
      const path = join(tmpdir(), 'sanguan-story-failed.png')
      await deskNow()
        ?.page.screenshot({ path })
        .catch(() => undefined)
      console.error(`The screen as it was: ${path}`, deskNow()?.faults ?? [])
    })
  })
}
