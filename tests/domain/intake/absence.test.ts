// Which states of an open stay are an absence from the house.
import { expect, it } from 'vitest'
import { isAway } from '../../../domain/intake/absence.ts'
import { openStayState } from '../../../domain/intake/stay.ts'

it('knows hospital, placement outside and an outing; an escort is a matter of its own', () => {
  expect(openStayState.options.filter(isAway)).toEqual(['in-hospital', 'placed-out', 'outing'])
})
