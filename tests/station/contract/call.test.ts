// The base of every call: its metadata, and the data of the error kinds that the screens rely on.
import { expect, it } from 'vitest'
import { byRoles, everyone, headOnly, override, signedIn } from '../../../station/contract/call.ts'

const metaOf = (call: ReturnType<typeof signedIn>) => call['~orpc'].meta

it('says who may make a call', () => {
  expect(metaOf(everyone('read'))).toEqual({ who: 'everyone', does: 'read' })
  expect(metaOf(signedIn('write'))).toEqual({ who: 'signed-in', does: 'write' })
  expect(metaOf(headOnly('write'))).toEqual({ who: ['head'], does: 'write' })
})

it('lets the head do whatever any role may', () => {
  expect(metaOf(byRoles('write', 'escort', 'tracing')).who).toEqual(['escort', 'tracing', 'head'])
})

it.each([
  ['R21', 'too few beds', true],
  ['r21', 'too few beds', false],
  ['R2', 'too few beds', false],
  ['R21', '  ', false],
])('takes an override of %s because of %j: %s', (rule, reason, isFine) => {
  expect(override.safeParse({ rule, reason, second: null }).success).toBe(isFine)
})
