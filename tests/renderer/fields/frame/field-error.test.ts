import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fieldErrorCode } from '../../../../renderer/fields/frame/field-error.ts'

function stationSources(): string {
  return globSync('station/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
}

describe('fieldErrorCode', () => {
  it('keeps a code of the domain', () => {
    expect(fieldErrorCode({ type: 'custom', message: 'too-long' })).toBe('too-long')
  })

  it('has words for every code the station can answer with', () => {
    const codes = [...stationSources().matchAll(/(?:invalid|fault)\([^\n]*?'([a-z][a-z0-9-]*)'\)/g)].map(
      ([, code = '']) => code,
    )
    expect(codes.length).toBeGreaterThan(20)
    expect(codes.filter((code) => fieldErrorCode({ type: 'custom', message: code }) !== code)).toEqual([])
  })

  it('never shows the words of a library', () => {
    expect(fieldErrorCode({ type: 'invalid_type', message: 'Invalid input: expected string' })).toBe(
      'required',
    )
    expect(fieldErrorCode({ type: 'whatever', message: 'Nope' })).toBe('format')
  })

  it('finds the error of a part of the value', () => {
    expect(fieldErrorCode({ region: { type: 'invalid_format', message: 'region-code' } })).toBe('region-code')
    expect(fieldErrorCode([undefined, { name: { type: 'custom', message: 'required' } }])).toBe('required')
  })

  it('says nothing where nothing is wrong', () => {
    expect(fieldErrorCode(undefined)).toBeNull()
    expect(fieldErrorCode({})).toBeNull()
  })
})
