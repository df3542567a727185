import { expect, it } from 'vitest'
import { openStayState, type StayState } from '../../../domain/intake/stay.ts'
import { mayVoid } from '../../../domain/intake/voiding.ts'

const exit = { way: 'own-way', at: 1, destination: '', note: '' } as const

it.each(openStayState.exclude(['escorting']).options)('a stay that is %s may be voided', (state) => {
  expect(mayVoid({ state: { kind: 'open', state }, hasOpenEscort: false, itemsInCustody: 0 })).toEqual({
    allowed: true,
  })
})

it.each<[string, StayState, boolean]>([
  ['on-the-way', { kind: 'open', state: 'escorting' }, true],
  ['other-escort', { kind: 'open', state: 'in-house' }, true],
  ['closed', { kind: 'closed', exit }, false],
  ['voided', { kind: 'voided', at: 1, reason: '误开' }, false],
])('%s: it may not', (because, state, hasOpenEscort) => {
  expect(mayVoid({ state, hasOpenEscort, itemsInCustody: 0 })).toEqual({ allowed: false, because })
})

it('what was taken from the person is given back first', () => {
  const state = { kind: 'open', state: 'in-house' } as const
  expect(mayVoid({ state, hasOpenEscort: false, itemsInCustody: 1 })).toEqual({
    allowed: false,
    because: 'items-in-custody',
  })
})
