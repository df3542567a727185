// The frame around every operation: all or nothing, output checked inside, one audit row, nothing asynchronous.
import { oc } from '@orpc/contract'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import type { Connection } from '../../db/connection.ts'
import type { CallMeta } from '../../station/contract/call.ts'
import type { Core } from '../../station/core.ts'
import { found, transact, write, type Settled } from '../../station/operation.ts'
import { Refusal } from '../../station/refusal.ts'
import { openInMemory } from '../support/database.ts'
import { givenAccount } from '../support/stored-records.ts'

let db: Connection
let account: number
let core: Core
let said: { topics: string[]; heads: number[] }
beforeEach(() => {
  db = openInMemory()
  account = givenAccount(db)
  said = { topics: [], heads: [] }
  // The parts of the core that a transaction uses; the cast leaves the rest out.
  core = {
    connection: db,
    clock: () => 7,
    events: { publish: (topic: string) => said.topics.push(topic) },
    anchor: { note: ({ seq }: { seq: number }) => said.heads.push(seq) },
  } as unknown as Core
})

const output = z.object({ n: z.int() })
const procedure = (does: CallMeta['does'] = 'write') => oc.$meta<CallMeta>({ who: [], does }).output(output)
const call = (does?: CallMeta['does']) => ({ path: ['care', 'write'], procedure: procedure(does) })
const settle = (name: string) => db.run('INSERT INTO setting (name, value) VALUES ($name, $name)', { name })
const settings = () => db.all<{ name: string }>('SELECT name FROM setting').map(({ name }) => name)
const audits = () => db.all<{ operation: string }>('SELECT operation FROM audit').length
const touched = { record: 'setting:a', old: null, new: 1 }

describe('a write', () => {
  it('commits with one audit row that names the call, the account and the overrides', () => {
    const result = transact(core, call(), account, (_db, { touch, overrode }) => {
      settle('a')
      touch(touched)
      overrode({ rule: 'R21', secondAccountId: null })
      return { n: 1 }
    })
    expect(result).toEqual({ n: 1 })
    const [row] = db.all<{ content: string }>(
      'SELECT at, account_id AS account, operation, content FROM audit',
    )
    expect(row).toMatchObject({ at: 7, account, operation: 'care.write' })
    expect(JSON.parse(row!.content).overrides).toEqual([{ rule: 'R21', secondAccountId: null }])
    expect(said).toEqual({ topics: ['care'], heads: [1] })
  })

  it('writes nothing when its output does not fit the contract', () => {
    const wrong = () =>
      transact(core, call(), account, (_db, { touch }) => {
        settle('a')
        touch(touched)
        return { n: 'one' } as unknown as { n: number }
      })
    expect(wrong).toThrow(z.ZodError)
    expect([settings(), audits(), said]).toEqual([[], 0, { topics: [], heads: [] }])
  })

  it('writes nothing when it throws half way', () => {
    const refusing = () =>
      transact(core, call(), account, (_db, { touch }) => {
        settle('a')
        touch(touched)
        throw new Refusal('not-found', { record: 'stay' })
      })
    expect(refusing).toThrow(Refusal)
    expect([settings(), audits(), said.topics]).toEqual([[], 0, []])
  })

  it('does not go unnoticed: one that names no record is undone', () => {
    const silent = () =>
      transact(core, call(), account, () => {
        settle('a')
        return { n: 1 }
      })
    expect(silent).toThrow('care.write wrote without naming a record')
    expect(settings()).toEqual([])
  })

  it('of drafts and the like is in no audit', () => {
    transact(core, call('unaudited-write'), account, () => {
      settle('a')
      return { n: 1 }
    })
    expect([settings(), audits(), said.heads]).toEqual([['a'], 0, []])
  })

  it('cannot wait inside its transaction: what returns a promise is undone', () => {
    const waiting = () =>
      transact(core, call(), account, (async () => {
        settle('a')
        return { n: 1 }
      }) as unknown as () => { n: number })
    expect(waiting).toThrow(z.ZodError)
    expect(settings()).toEqual([])
  })
})

describe('nothing asynchronous', () => {
  it('compiles into an operation', () => {
    expectTypeOf<Settled<Promise<number>>>().toBeNever()
    expectTypeOf<Settled<number>>().toEqualTypeOf<number>()
    // @ts-expect-error a promise where a value is due
    write(async () => ({ n: 1 }))
  })

  it('stands in the part of an operation that runs in the transaction', () => {
    const folder = join(import.meta.dirname, '../../station/operations')
    const inside = readdirSync(folder).flatMap((name) => transactionParts(join(folder, name)))
    expect(inside.length).toBeGreaterThan(15)
    expect(inside.filter(({ isAsync }) => isAsync)).toEqual([])
  })
})

/** The functions that `write` runs and the second ones of `writeAfter`, and whether they wait for anything. */
function transactionParts(file: string) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const parts: { at: string; isAsync: boolean }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const work = { write: node.arguments[0], writeAfter: node.arguments[1] }[node.expression.text]
      if (work) {
        const line = source.getLineAndCharacterOfPosition(work.pos).line + 1
        parts.push({ at: `${file}:${line}`, isAsync: /\b(async|await|then)\b/.test(work.getText()) })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return parts
}

describe('found', () => {
  it('gives the value, or names the record that is not there', () => {
    expect(found(0, 'stay')).toBe(0)
    for (const nothing of [null, undefined])
      expect(() => found(nothing, 'stay')).toThrow(expect.objectContaining({ data: { record: 'stay' } }))
  })
})
