// Builds one database file: in a folder beside it first, moved into place when it is complete and on the disk.
import { closeSync, existsSync, fsyncSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, basename, join, resolve } from 'node:path'
import { databaseName } from '../../db/open.ts'
import { carryOutInBulk, type Progress } from './bulk/carry-out.ts'
import type { PlanOptions } from './course.ts'
import { openDesk } from './desk.ts'
import { furnish } from './furnish.ts'
import { beginningOf, makePlan, type Expected } from './plan.ts'

/** A file that is there may be somebody's station: it is never written over. */
export class FileThereError extends Error {
  override readonly name = 'FileThereError'
}

export type FileOptions = PlanOptions & Readonly<{ progress?: Progress }>

/** @throws FileThereError */
export async function writeSyntheticFile(file: string, { progress, ...options }: FileOptions): Promise<void> {
  const target = resolve(file)
  if (existsSync(target)) throw new FileThereError(target)
  const folder = mkdtempSync(join(dirname(target), `.${basename(target)}-`))
  try {
    await fillFolder(folder, options, progress)
    const built = join(folder, databaseName)
    flush(built)
    renameSync(built, target)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Fills an empty data folder with the station of a plan. */
export async function fillFolder(
  folder: string,
  options: PlanOptions & Readonly<{ expected?: readonly Expected[] }>,
  progress?: Progress,
): Promise<void> {
  const desk = openDesk(folder, options.seed)
  try {
    await furnish(desk, options.size, beginningOf(options))
    carryOutInBulk(desk, makePlan(options, options.expected), progress)
  } finally {
    desk.close()
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}
