// Counters of numbers: stays and labels of a day, form serials and escorts of a year. A number taken inside a
// transaction that is rolled back is free again, so a series has no gaps.
import type { ReadDb, WriteDb } from '../connection.ts'

/** Takes the next number; a series nobody knew starts at 1. */
export function takeNumber(db: WriteDb, name: string): number {
  const row = db.get<{ taken: number }>(
    `INSERT INTO series (name, next) VALUES ($name, 2)
     ON CONFLICT (name) DO UPDATE SET next = next + 1
     RETURNING next - 1 AS taken`,
    { name },
  )
  if (!row) throw new Error('The series gave no number')
  return row.taken
}

/** The number that would be taken next. */
export function peekNumber(db: ReadDb, name: string): number {
  return db.get<{ next: number }>('SELECT next FROM series WHERE name = $name', { name })?.next ?? 1
}

/** First run: the number the station's paper forms have reached. */
export function setNextNumber(db: WriteDb, name: string, next: number): void {
  db.run(
    `INSERT INTO series (name, next) VALUES ($name, $next)
     ON CONFLICT (name) DO UPDATE SET next = excluded.next`,
    { name, next },
  )
}
