// The unions of a person's details and the columns they lie in.
import { describe, expect, it } from 'vitest'
import { birthFromRow, detailsToParams } from '../../../db/stores/person-columns.ts'
import { someDetails } from '../../support/stored-records.ts'

const noBirth = { born_on: null, estimated_age: null, estimated_on: null, birth_unknown_reason: null }

describe('a birth', () => {
  it('is a date, an age somebody judged on a day, or unknown with a reason', () => {
    expect(birthFromRow({ ...noBirth, birth_kind: 'date', born_on: '1970-02-28' })).toEqual({
      kind: 'date',
      on: '1970-02-28',
    })
    expect(
      birthFromRow({ ...noBirth, birth_kind: 'estimated', estimated_age: 0, estimated_on: '2026-01-10' }),
    ).toEqual({ kind: 'estimated', age: 0, asOf: '2026-01-10' })
    expect(birthFromRow({ ...noBirth, birth_kind: 'unknown', birth_unknown_reason: '' })).toEqual({
      kind: 'unknown',
      reason: '',
    })
  })

  it('is never guessed where its column is empty', () => {
    expect(() => birthFromRow({ ...noBirth, birth_kind: 'date' })).toThrow('born_on')
  })
})

describe('the columns of details', () => {
  it('hold nothing of a birth or a document of another kind', () => {
    const params = detailsToParams(
      someDetails({ birth: { kind: 'date', on: '1970-02-28' }, document: { kind: '99', reason: '遗失' } }),
    )
    expect(params).toMatchObject({
      birthKind: 'date',
      bornOn: '1970-02-28',
      estimatedAge: null,
      estimatedOn: null,
      birthUnknownReason: null,
      documentKind: '99',
      documentNumber: null,
      documentSource: null,
      documentReason: '遗失',
    })
  })
})
