import { describe, expect, it } from 'vitest'
import { applyInvalid } from '../../../renderer/api/apply-invalid.ts'
import type { Failure } from '../../../renderer/api/failure.ts'

const invalid = (...paths: readonly (readonly (string | number)[])[]): Failure => ({
  kind: 'invalid',
  data: { fields: paths.map((path) => ({ path: [...path], code: 'too-long' })) },
})

function formOf(values: Record<string, unknown>) {
  const set: unknown[] = []
  return {
    set,
    getValues: () => values,
    setError: (field: string, error: { message?: string }, options?: { shouldFocus?: boolean }) =>
      set.push([field, error.message, options?.shouldFocus]),
  }
}
const apply = (form: ReturnType<typeof formOf>, failure: Failure) =>
  applyInvalid(form as unknown as Parameters<typeof applyInvalid>[0], failure)

describe('applyInvalid', () => {
  it('puts each code beside its field and the focus into the first', () => {
    const form = formOf({ name: '', contacts: [] })
    expect(apply(form, invalid(['name'], ['contacts', 0, 'phone']))).toBe(true)
    expect(form.set).toEqual([
      ['name', 'too-long', true],
      ['contacts.0.phone', 'too-long', false],
    ])
  })

  it('says that nothing was placed when no field is of this form', () => {
    const form = formOf({ name: '' })
    expect(apply(form, invalid(['version']))).toBe(false)
    expect(apply(form, { kind: 'network' })).toBe(false)
    expect(form.set).toEqual([])
  })
})
