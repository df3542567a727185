// How an operation says no: each short form makes the kind it is named after.
import { expect, it } from 'vitest'
import { errorKinds } from '../../station/contract/call.ts'
import { forbidden, invalid, notFound, type Refusal } from '../../station/refusal.ts'

it('makes refusals whose data keep to the contract', () => {
  const refusals: Refusal[] = [invalid(['a', 0], 'required'), notFound('stay'), forbidden('role')]
  expect(refusals.map(({ kind, data }) => [kind, data])).toEqual([
    ['invalid', { fields: [{ path: ['a', 0], code: 'required' }] }],
    ['not-found', { record: 'stay' }],
    ['forbidden', { because: 'role' }],
  ])
  for (const { kind, data } of refusals) expect(errorKinds[kind].data.parse(data)).toEqual(data)
})

it('says nothing but its kind as a message', () => {
  expect(invalid(['details', 'name'], 'too-long').message).toBe('invalid')
})
