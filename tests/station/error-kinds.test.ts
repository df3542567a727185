// Whatever was thrown becomes a kind the contract declares; what nobody foresaw tells the log where, never what.
import { ORPCError, ValidationError } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { NotFoundError, StaleError } from '../../db/errors.ts'
import { errorKinds, type ErrorKind } from '../../station/contract/call.ts'
import { toDeclaredError } from '../../station/error-kinds.ts'
import { Refusal } from '../../station/refusal.ts'

function declare(error: unknown) {
  const log: string[] = []
  const declared = toDeclaredError(error, { newReference: () => 'a1b2c3d4', log: (line) => log.push(line) })
  const kind = declared.code as ErrorKind
  expect(errorKinds[kind].data.parse(declared.data)).toEqual(declared.data)
  expect(declared.status).toBe(errorKinds[kind].status)
  return { kind, data: declared.data, log }
}

function badInput(schema: z.ZodType, value: unknown) {
  const { error } = schema.safeParse(value)
  return new ORPCError('BAD_REQUEST', {
    message: 'Input validation failed',
    cause: new ValidationError({ message: 'x', issues: error!.issues, data: value }),
  })
}

describe('what is foreseen', () => {
  it('keeps a refusal’s kind and data', () => {
    const refusal = new Refusal('forbidden', { because: 'role' })
    expect(declare(refusal)).toEqual({ kind: 'forbidden', data: { because: 'role' }, log: [] })
  })

  it('knows the stores’ errors', () => {
    expect(declare(new NotFoundError('stay'))).toMatchObject({ kind: 'not-found', data: { record: 'stay' } })
    const stale = new StaleError({ record: 'person', by: '接待 01', at: 7, version: 3 })
    expect(declare(stale)).toMatchObject({
      kind: 'conflict',
      data: { record: 'person', by: '接待 01', at: 7, version: 3, theirs: {} },
    })
  })

  it.each<[string, z.ZodType, unknown, string]>([
    ['a type', z.object({ a: z.string() }), { a: 1 }, 'wrong-type'],
    ['a missing field', z.object({ a: z.string() }), {}, 'wrong-type'],
    ['a value of no list', z.object({ a: z.enum(['x']) }), { a: 'y' }, 'not-in-list'],
    ['a number too large', z.object({ a: z.int().max(5) }), { a: 6 }, 'too-large'],
    ['a number too small', z.object({ a: z.int().min(5) }), { a: 4 }, 'too-small'],
    ['our own code', z.object({ a: z.string().min(1, { error: 'required' }) }), { a: '' }, 'required'],
    ['what zod says in words', z.object({ a: z.string().refine(() => false) }), { a: '' }, 'wrong'],
  ])('turns %s into a code at its field', (_what, schema, value, code) => {
    expect(declare(badInput(schema, value))).toMatchObject({
      kind: 'invalid',
      data: { fields: [{ path: ['a'], code }] },
    })
  })

  it('points into lists', () => {
    const schema = z.object({ persons: z.array(z.object({ stayId: z.int() })) })
    const { data } = declare(badInput(schema, { persons: [{ stayId: 1 }, { stayId: 'x' }] }))
    expect(data).toMatchObject({ fields: [{ path: ['persons', 1, 'stayId'] }] })
  })

  it('has no field to point at where nothing could be read', () => {
    const unreadable = { kind: 'invalid', data: { fields: [{ path: [], code: 'unreadable' }] } }
    expect(declare(new ORPCError('BAD_REQUEST'))).toMatchObject(unreadable)
  })

  it.each([
    ['SQLITE_FULL', 'full'],
    ['ENOSPC', 'full'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['EROFS', 'read-only'],
    ['SQLITE_CORRUPT_INDEX', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_IOERR_WRITE', 'other'],
  ])('knows %s as storage that is %s', (code, because) => {
    const error = Object.assign(new Error('disk'), { code })
    expect(declare(error)).toEqual({ kind: 'storage', data: { because }, log: [] })
  })
})

describe('what nobody foresaw', () => {
  it('gets a reference, and says where it happened without what it was about', () => {
    const secret = '单小川 440524188001010014'
    const cause = Object.assign(new RangeError(secret), { code: 'SQLITE_CONSTRAINT_CHECK' })
    const { kind, data, log } = declare(new TypeError(secret, { cause }))
    expect([kind, data]).toEqual(['internal', { reference: 'a1b2c3d4' }])
    expect(log).toHaveLength(1)
    expect(log[0]).toContain('a1b2c3d4 TypeError')
    expect(log[0]).toContain('caused by RangeError SQLITE_CONSTRAINT_CHECK')
    expect(log[0]).toContain('error-kinds.test.ts')
    expect(log[0]).not.toContain('单小川')
    expect(log[0]).not.toContain('440524')
  })

  it.each([['a string'], [null], [undefined], [42]])('is not put off by %j', (thrown) => {
    expect(declare(thrown).kind).toBe('internal')
  })

  it('does not trust a code that is not in the contract', () => {
    expect(declare(new ORPCError('toString')).kind).toBe('internal')
    expect(declare(new ORPCError('NOT_FOUND')).kind).toBe('internal')
  })
})
