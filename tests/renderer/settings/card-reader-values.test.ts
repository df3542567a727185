import { describe, expect, it } from 'vitest'
import { noCardReader } from '../../../domain/people/card-reader.ts'
import { cardReaderOf, cardReaderSchema, valuesOf } from '../../../renderer/settings/card-reader-values.ts'

describe('the reader’s setting as typed', () => {
  it('comes back as it was', () => {
    expect(cardReaderOf(valuesOf(noCardReader))).toEqual(noCardReader)
  })

  it.each(['', '0', '65536', '80a', '-1'])('%j is no port', (port) => {
    const verdict = cardReaderSchema.safeParse({ ...valuesOf(noCardReader), port })
    expect(verdict.error?.issues).toMatchObject([{ path: ['port'], message: 'port' }])
  })

  it.each(['', 'read', '/a b', 'http://example.org/'])('%j is no path', (path) => {
    expect(cardReaderSchema.safeParse({ ...valuesOf(noCardReader), path }).success).toBe(false)
  })
})
