// The three ends a stay can be at: still open, left, or opened by mistake.
import { expect, it } from 'vitest'
import { stayState } from '../../../domain/intake/stay.ts'

const at = Date.UTC(2026, 10, 24)

it('is open in one of five states, closed with its way of leaving, or void with its reason', () => {
  const states = [
    { kind: 'open', state: 'in-hospital' },
    { kind: 'closed', exit: { way: 'own-way', at, destination: '', note: '' } },
    { kind: 'voided', at, reason: '误开' },
  ]
  for (const state of states) expect(stayState.parse(state)).toEqual(state)
})

it('is never void without saying why', () => {
  const said = stayState.safeParse({ kind: 'voided', at, reason: '  ' })
  expect(said.error?.issues.map(({ path, message }) => [path, message])).toEqual([[['reason'], 'required']])
})
