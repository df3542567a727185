import { describe, expect, it } from 'vitest'
import { familiesOf } from '../../../renderer/api/topic-families.ts'
import { contract } from '../../../station/contract/contract.ts'

describe('what a topic touches', () => {
  it('asks the board, the person and the house again after an admission', () => {
    expect(familiesOf('intake')).toEqual(expect.arrayContaining(['board', 'people', 'care', 'tracing']))
  })

  it('shows a new account on the sign-in screen', () => {
    expect(familiesOf('accounts')).toContain('sign-in')
  })

  it.each(Object.keys(contract))('always asks the queries of %s itself again', (topic) => {
    expect(familiesOf(topic)).toContain(topic)
  })
})
