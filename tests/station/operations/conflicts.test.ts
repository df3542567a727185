// A save against an old version is answered with what was saved in between; any other failure passes as it is.
import { expect, it } from 'vitest'
import { StaleError } from '../../../db/errors.ts'
import { withTheirs } from '../../../station/operations/conflicts.ts'
import { Refusal } from '../../../station/refusal.ts'

const stale = new StaleError({ record: 'person', by: '接待 01', at: 5, version: 3 })
const failing = (error: Error) => () => {
  throw error
}

it('completes the error with their values', () => {
  let caught: unknown
  try {
    withTheirs(() => ({ name: '单小川' }), failing(stale))
  } catch (error) {
    caught = error
  }
  expect(caught).toBeInstanceOf(Refusal)
  expect(caught).toMatchObject({
    kind: 'conflict',
    data: { record: 'person', by: '接待 01', at: 5, version: 3, theirs: { name: '单小川' } },
  })
})

it('does not ask for their values where nothing is wrong', () => {
  expect(withTheirs(failing(new Error('asked')), () => 'saved')).toBe('saved')
})

it('lets other errors through', () => {
  expect(() => withTheirs(() => ({}), failing(new RangeError('else')))).toThrow(RangeError)
})
