import { expect, it } from 'vitest'
import { proposedChoice } from '../../../renderer/people/merge-choice.ts'
import { sampleDetails } from '../../support/samples.ts'

it('proposes what is known over what is not, and the kept side where both know', () => {
  const kept = sampleDetails({
    document: { kind: '99', reason: '遗失' },
    contacts: [],
    sex: 'unknown',
    note: '甲',
  })
  const merged = sampleDetails({ name: '山晓川', note: '' })
  expect(proposedChoice(kept, merged)).toEqual({
    name: 'mine',
    sex: 'theirs',
    document: 'theirs',
    contacts: 'theirs',
    note: 'mine',
  })
})

it('proposes nothing where nothing differs, and no unknown for an unknown', () => {
  expect(proposedChoice(sampleDetails(), sampleDetails())).toEqual({})
  const [one, other] = ['遗失', '被盗'].map((reason) => sampleDetails({ document: { kind: '99', reason } }))
  expect(proposedChoice(one!, other!)).toEqual({ document: 'mine' })
})
