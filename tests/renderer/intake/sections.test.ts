import { expect, it } from 'vitest'
import { noValues } from '../../../renderer/intake/intake-values.ts'
import { sectionOf, sections } from '../../../renderer/intake/sections.ts'
import { isReserved } from '../../../renderer/keys/reserved.ts'

it('finds the section of a field, and none for the fields of the usual road', () => {
  expect(sectionOf('description.marks.0.text')).toBe('looks')
  expect(sectionOf('systemCheck')).toBe('checks')
  expect(sectionOf('residence')).toBe('more')
  expect(['name', 'arrivalWay', 'contacts.0.name', 'bedId', ''].map(sectionOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})

it('knows only fields that the form has, each in one section, under keys that the browser leaves alone', () => {
  const fields = sections.flatMap((section) => [...section.fields])
  expect(fields.filter((field) => !(field in noValues))).toEqual([])
  expect(new Set(fields).size).toBe(fields.length)
  expect(sections.filter(({ keys }) => isReserved(keys))).toEqual([])
})
