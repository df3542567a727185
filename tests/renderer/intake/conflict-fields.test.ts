import { expect, it } from 'vitest'
import { chosenDetails, differingDetails, readTheirs } from '../../../renderer/intake/conflict-fields.ts'
import { sampleDetails } from '../../support/samples.ts'

const mine = sampleDetails({ name: '单小川', note: '我的' })
const theirs = sampleDetails({ name: '单晓川', note: '对方的' })

it('names only the details that differ', () => {
  expect(differingDetails(mine, theirs)).toEqual(['name', 'note'])
})

it('takes each detail from the side that was chosen', () => {
  expect(chosenDetails(mine, theirs, { name: 'theirs', note: 'mine' })).toEqual({ ...mine, name: '单晓川' })
})

it('reads the details of the answer, and nothing else', () => {
  expect(readTheirs(JSON.parse(JSON.stringify(theirs)))).toEqual(theirs)
  expect(readTheirs({ registration: {} })).toBeNull()
})
