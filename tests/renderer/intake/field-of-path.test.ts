import { expect, it } from 'vitest'
import { fieldOfPath } from '../../../renderer/intake/field-of-path.ts'
import { noValues } from '../../../renderer/intake/intake-values.ts'

it.each([
  ['check.injury', 'injury'],
  ['check.temperature.tenths', 'temperature'],
  ['check.symptoms.0', 'signs'],
  ['check.exposure.history', 'exposureText'],
  ['check.test.takenAt', 'testAt'],
  ['check.reports.0.at', 'reportedAt'],
  ['verdictOverride.reason', 'overrulingReason'],
  ['details.document.number', 'documentNumber'],
  ['details.household.region', 'household'],
  ['details.household.text', 'householdText'],
  ['details.contacts.1.name', 'contacts.1.name'],
  ['registration.broughtBy.unit', 'broughtUnit'],
  ['registration.broughtBy.foundAt', 'foundAt'],
  ['registration.reasons.0', 'reasons.0'],
  ['place.bedId', 'bedId'],
  ['place.text', 'elsewhere'],
  ['personId', 'name'],
  ['where', 'where'],
])('puts %s beside %s, a field the form has', (path, field) => {
  expect(fieldOfPath(path)).toBe(field)
  expect(Object.hasOwn(noValues, field.split('.')[0] ?? '')).toBe(true)
})
