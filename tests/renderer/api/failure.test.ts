import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { toFailure } from '../../../renderer/api/failure.ts'

describe('toFailure', () => {
  it('keeps the kind and the data of what the contract declares', () => {
    const data = { rule: 'R11', because: 'custody' }
    expect(toFailure(new ORPCError('blocked', { data }))).toEqual({ kind: 'blocked', data })
  })

  it('knows a lost session from a missing role', () => {
    const forbidden = (because: string) => toFailure(new ORPCError('forbidden', { data: { because } })).kind
    expect(forbidden('signed-out')).toBe('signed-out')
    expect(forbidden('role')).toBe('forbidden')
  })

  it('takes a fetch that could not reach the station for a lost connection', () => {
    expect(toFailure(new TypeError('Failed to fetch'))).toEqual({ kind: 'network' })
    expect(toFailure(new TypeError('NetworkError when attempting to fetch resource.'))).toEqual({
      kind: 'network',
    })
  })

  it('never passes on a text that nobody wrote for a worker', () => {
    expect(toFailure(new TypeError('x is undefined'))).toEqual({ kind: 'unknown' })
    expect(toFailure(new ORPCError('TEAPOT', { message: 'secret' }))).toEqual({ kind: 'unknown' })
    expect(toFailure('text')).toEqual({ kind: 'unknown' })
  })
})
