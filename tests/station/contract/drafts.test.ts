// What a draft may hold: any JSON text up to its length, kept as text.
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { draftsContract } from '../../../station/contract/drafts.ts'

const schema = draftsContract.save['~orpc'].inputSchema as z.ZodType
const codes = (body: unknown) => {
  const result = schema.safeParse({ id: null, kind: 'intake', subjectId: null, body, version: 0 })
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

it.each(['{}', 'null', '""', '[1, 2]', ' { } ', '"\\u0000"'])('takes %j', (body) => {
  expect(codes(body)).toEqual([])
})

it.each([
  ['', 'body not-json'],
  ['{', 'body not-json'],
  ['undefined', 'body not-json'],
  ['"\ud800"', 'body invisible-character'],
])('refuses %j', (body, code) => {
  expect(codes(body)).toEqual([code])
})

it('takes 200,000 characters and not one more', () => {
  expect(codes(JSON.stringify('x'.repeat(199_998)))).toEqual([])
  expect(codes(JSON.stringify('x'.repeat(199_999)))).toEqual(['body too-long'])
})
