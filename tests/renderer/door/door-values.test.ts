import { expect, it } from 'vitest'
import { doorVisit } from '../../../domain/intake/door-visit.ts'
import { blankVisit, doorField, visitOf } from '../../../renderer/door/door-values.ts'

it('reads what was not asked as not asked', () => {
  const visit = visitOf({ ...blankVisit, kind: 'supplier', name: '送菜 01' })
  expect(doorVisit.parse(visit)).toEqual(visit)
  expect(visit).toMatchObject({
    kind: 'supplier',
    temperature: { kind: 'not-taken' },
    mask: 'not-asked',
    security: 'not-done',
  })
})

it.each([
  ['visit.note', 'note'],
  ['visit.temperature.tenths', 'temperature'],
])('puts %s beside %s, a field the form has', (path, field) => {
  expect(doorField(path)).toBe(field)
  expect(Object.hasOwn(blankVisit, field)).toBe(true)
})
