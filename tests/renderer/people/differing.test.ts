import { describe, expect, it } from 'vitest'
import { chosen, differing } from '../../../renderer/people/differing.ts'

const mine = { name: '单小川', household: { region: '200101', text: '' }, note: '我写的' }
const theirs = { name: '单晓川', household: { region: '200101', text: '' }, note: '对方写的' }

describe('two versions of a record', () => {
  it('differ in the fields whose values differ', () => {
    expect(differing(mine, theirs)).toEqual(['name', 'note'])
  })

  it('do not differ in a field that the other side did not say', () => {
    expect(differing(mine, { note: '对方写的' })).toEqual(['note'])
  })

  it('become one record, field by field as chosen', () => {
    expect(chosen(mine, theirs, { name: 'theirs', note: 'mine' })).toEqual({ ...mine, name: '单晓川' })
  })

  it('keep mine where nothing was chosen', () => {
    expect(chosen(mine, theirs, {})).toEqual(mine)
  })
})
