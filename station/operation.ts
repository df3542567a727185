// The frame around every operation: one IMMEDIATE transaction, the output checked inside it, one audit row.
// An operation itself is three lines: read, ask the domain, write. It must not be asynchronous.
import type { AnySchema } from '@orpc/contract'
import { z } from 'zod'
import type { Account } from '../domain/accounts/account.ts'
import type { WriteDb, ReadDb } from '../db/connection.ts'
import { findStation, type StationRow } from '../db/stores/station-store.ts'
import { writeAudit, type AuditHead, type Touch } from './audit.ts'
import type { CallMeta } from './contract/call.ts'
import type { CallContext, Core } from './core.ts'
import { forbidden, notFound } from './refusal.ts'

/** A promise where a value is due does not compile: better-sqlite3 would commit before it settles. */
export type Settled<Value> = Value extends PromiseLike<unknown> ? never : Value

export type Reading = Readonly<{
  db: ReadDb
  core: Core
  now: number
  station: StationRow
  worker: Account
}>

export type UsedOverride = Readonly<{ rule: string; secondAccountId: number | null }>

export type Writing = Omit<Reading, 'db'> &
  Readonly<{
    db: WriteDb
    by: Readonly<{ account: number; at: number }>
    /** Names a record this operation wrote, with its values before and after, for the audit. */
    touch(touch: Touch): void
    /** Notes a rule that was overridden. */
    overrode(used: UsedOverride): void
  }>

export type SignedInContext = CallContext & Readonly<{ worker: Account }>
type Call<Context, Input> = Readonly<{
  context: Context
  input: Input
  path: readonly string[]
  procedure: Readonly<{ '~orpc': { outputSchema?: AnySchema; meta: CallMeta } }>
}>

/** An operation that only reads. */
export function read<Input, Output>(work: (reading: Reading, input: Input) => Settled<Output>) {
  return ({ context, input }: Call<SignedInContext, Input>): Output => work(readingOf(context), input)
}

/** An operation that writes, all or nothing. */
export function write<Input, Output>(work: (writing: Writing, input: Input) => Settled<Output>) {
  return (call: Call<SignedInContext, Input>): Output =>
    inTransaction(call, (writing) => work(writing, call.input))
}

/** A write with something slow to do first: PIN hashes, files, paper. What it made is handed to the operation. */
export function writeAfter<Input, Prepared, Output>(
  prepare: (reading: Reading, input: Input) => Promise<Prepared>,
  work: (writing: Writing, input: Input, prepared: Prepared) => Settled<Output>,
) {
  return async (call: Call<SignedInContext, Input>): Promise<Output> => {
    const prepared = await prepare(readingOf(call.context), call.input)
    return inTransaction(call, (writing) => work(writing, call.input, prepared))
  }
}

/** What an operation reads through; also for the few calls that are no transaction (paper, printers). */
export function readingOf({ core, worker }: SignedInContext): Reading {
  const station = findStation(core.connection)
  if (!station) throw forbidden('not-set-up')
  return { db: core.connection, core, now: core.clock(), station, worker }
}

function inTransaction<Output>(
  call: Call<SignedInContext, unknown>,
  work: (writing: Writing) => Settled<Output>,
): Output {
  const { core, worker } = call.context
  return transact(core, call, worker.id, (db, notes) => {
    const reading = readingOf(call.context)
    return work({ ...reading, db, by: { account: worker.id, at: reading.now }, ...notes })
  })
}

type Notes = Pick<Writing, 'touch' | 'overrode'>

/** The transaction itself; also used by first run, where nobody is signed in yet. */
export function transact<Output>(
  core: Core,
  { path, procedure }: Pick<Call<unknown, unknown>, 'path' | 'procedure'>,
  accountId: number | null,
  work: (db: WriteDb, notes: Notes) => Settled<Output>,
): Output {
  const { outputSchema, meta } = procedure['~orpc']
  const touches: Touch[] = []
  const overrides: UsedOverride[] = []
  let head: AuditHead | null = null
  const output = core.connection.immediate(() => {
    const result = work(core.connection, {
      touch: (touch) => void touches.push(touch),
      overrode: (used) => void overrides.push(used),
    })
    if (outputSchema instanceof z.ZodType) outputSchema.parse(result)
    if (meta.does === 'write') {
      if (touches.length === 0) throw new Error(`${path.join('.')} wrote without naming a record`)
      const at = core.clock()
      head = writeAudit(core.connection, { at, accountId, operation: path.join('.'), touches, overrides })
    }
    return result
  })
  if (head) core.anchor.note(head)
  core.events.publish(path[0] ?? '')
  return output
}

/** The value, or `not-found` naming the record. */
export function found<Value>(value: Value | null | undefined, record: string): Value {
  if (value === null || value === undefined) throw notFound(record)
  return value
}
