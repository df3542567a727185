// "Not known" with its reason: of which fields it can be said, and that it goes as soon as one of them is filled.
import { expect, it } from 'vitest'
import { registrationField } from '../../../domain/intake/registration.ts'
import { noValues, type IntakeValues } from '../../../renderer/intake/intake-values.ts'
import { registrationOf } from '../../../renderer/intake/read-admission.ts'
import {
  emptyFields,
  explained,
  stillUnknown,
  unexplainedFields,
} from '../../../renderer/intake/unknown-fields.ts'

const filled: IntakeValues = {
  ...noValues,
  name: '单小川',
  sex: 'male',
  bornOn: '1980-01-01',
  ethnicity: '01',
  documentNumber: '200103198001010018',
  household: { region: '200103', text: '' },
  residence: { region: null, text: '火车站' },
  contacts: [{ name: '', relation: 'unknown', phone: '0400-000-0001', address: '' }],
  history: '找活',
  socialSecurity: '8',
  declaration: 'signed',
  systemCheck: { checkedAt: 0, ways: ['system'], result: 'found', nationalNumber: '', note: '' },
  photoIds: [1],
}

it('R09 finds every field of the paper that is empty, and none that says something', () => {
  expect(emptyFields(filled)).toEqual([])
  const nothing: IntakeValues = { ...noValues, isNameless: true, sex: 'unknown' }
  expect(emptyFields(nothing)).toEqual(registrationField.options)
})

it.each([
  ['an age by sight', { bornOn: '', age: 40 }, []],
  ['the nationality 00', { ethnicity: '00' }, ['ethnicity']],
  ['a home in words only', { household: { region: null, text: '' }, householdText: '某村' }, []],
  [
    'no contact but a relation',
    { contacts: [{ name: ' ', relation: 'son' as const, phone: '', address: '' }] },
    ['contacts'],
  ],
])('takes %s for what it is', (_what, changes, empty) => {
  expect(emptyFields({ ...filled, ...changes })).toEqual(empty)
})

it('R09 gives one reason to many fields, and drops it for a field that is filled later', () => {
  const unknowns = explained([{ field: 'photo', reason: '停电' }], ['photo', 'history'], '语言不通')
  expect(unknowns).toEqual([
    { field: 'photo', reason: '语言不通' },
    { field: 'history', reason: '语言不通' },
  ])
  const values = { ...filled, photoIds: [], history: '', unknowns }
  expect(unexplainedFields({ ...values, socialSecurity: '' })).toEqual(['social-security'])
  expect(stillUnknown({ ...values, history: '找活' })).toEqual([{ field: 'photo', reason: '语言不通' }])
  expect(registrationOf({ ...values, history: '找活' }, 1).unknowns).toEqual([
    { field: 'photo', reason: '语言不通' },
  ])
})
