// Tracing notes, only ever added, and the stops of clocks: what a clock waited for has happened.
import type { NewTracingNote, TracingNote } from '../../domain/tracing/tracing-note.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'

type NewNoteRow = Readonly<{ uid: string; origin: string; note: NewTracingNote }>

export function insertTracingNote(db: WriteDb, { uid, origin, note }: NewNoteRow, by: By): number {
  return db.run(
    `INSERT INTO tracing_note (uid, origin, stay_id, happened_at, written_at, written_by, channel, asked_of, asked,
       answer, next_step)
     VALUES ($uid, $origin, $stayId, $happenedAt, $at, $account, $channel, $askedOf, $asked, $answer, $nextStep)`,
    { uid, origin, ...note, ...by },
  ).id
}

const selectNotes = `
  SELECT note.id, note.stay_id AS stayId, note.happened_at AS happenedAt, note.written_at AS writtenAt,
    account.name AS writtenBy, note.channel, note.asked_of AS askedOf, note.asked, note.answer,
    note.next_step AS nextStep
  FROM tracing_note note JOIN account ON account.id = note.written_by`

export function findTracingNote(db: ReadDb, id: number): TracingNote | null {
  return db.get<TracingNote>(`${selectNotes} WHERE note.id = $id`, { id }) ?? null
}

/** All notes of a stay, last happened first. */
export function listTracingNotes(db: ReadDb, stayId: number): TracingNote[] {
  return db.all<TracingNote>(
    `${selectNotes} WHERE note.stay_id = $stayId ORDER BY note.happened_at DESC, note.id DESC`,
    { stayId },
  )
}

export function countTracingNotes(db: ReadDb, stayId: number): number {
  const row = db.get<{ n: number }>('SELECT count(*) AS n FROM tracing_note WHERE stay_id = $stayId', {
    stayId,
  })
  return row?.n ?? 0
}

export type OpenStayNotes = Readonly<{ stayId: number; notes: number; lastNoteAt: number }>

// [Note: open stays first] SQLite is told to start from the few open stays: left to itself it may read all stays, or
// all notes and stops, since it knows of no figures.

/** Of the open stays that have notes: how many, and when the last happened. See [Note: open stays first]. */
export function listOpenStayNotes(db: ReadDb): OpenStayNotes[] {
  return db.all<OpenStayNotes>(
    `SELECT stay.id AS stayId, count(*) AS notes, max(note.happened_at) AS lastNoteAt
     FROM stay INDEXED BY stay_open CROSS JOIN tracing_note note ON note.stay_id = stay.id
     WHERE stay.open_state IS NOT NULL GROUP BY stay.id`,
  )
}

export type ClockStopRow = Readonly<{
  stayId: number
  clockCode: string
  at: number
  by: string
  how: string
}>

type NewClockStop = Readonly<{
  uid: string
  origin: string
  stayId: number
  clockCode: string
  at: number
  how: string
}>

/** A clock that repeats stops many times; twice at the same instant fails. */
export function insertClockStop(db: WriteDb, stop: NewClockStop, by: By): number {
  const { at, ...rest } = stop
  return db.run(
    `INSERT INTO clock_stop (uid, origin, stay_id, clock_code, stopped_at, how, written_at, written_by)
     VALUES ($uid, $origin, $stayId, $clockCode, $stoppedAt, $how, $at, $account)`,
    { ...rest, stoppedAt: at, ...by },
  ).id
}

const stopColumns = `clock_stop.stay_id AS stayId, clock_stop.clock_code AS clockCode, clock_stop.stopped_at AS at,
  account.name AS by, clock_stop.how`

/** Of these stays, or of all open ones. */
export function listClockStops(db: ReadDb, stayIds: readonly number[] | 'open'): ClockStopRow[] {
  if (stayIds !== 'open')
    return db.all<ClockStopRow>(
      `SELECT ${stopColumns}
       FROM clock_stop JOIN account ON account.id = clock_stop.written_by
       WHERE clock_stop.stay_id IN (SELECT value FROM json_each($stayIds))
       ORDER BY clock_stop.stay_id, clock_stop.stopped_at, clock_stop.id`,
      { stayIds: JSON.stringify(stayIds) },
    )
  return db.all<ClockStopRow>(
    `SELECT ${stopColumns}
     FROM stay INDEXED BY stay_open CROSS JOIN clock_stop ON clock_stop.stay_id = stay.id
     JOIN account ON account.id = clock_stop.written_by
     WHERE stay.open_state IS NOT NULL
     ORDER BY clock_stop.stay_id, clock_stop.stopped_at, clock_stop.id`,
  )
}
