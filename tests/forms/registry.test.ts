import { describe, expect, it } from 'vitest'
import { formCode } from '../../domain/papers/paper.ts'
import { currentFormKey, forms, isFormKey } from '../../forms/registry.ts'

describe('the registry of forms', () => {
  it('has a current version for every code the station issues', () => {
    for (const code of formCode.options) expect(forms[currentFormKey(code)].code).toBe(code)
  })

  it('keeps each version in a folder whose name ends with it', () => {
    for (const [key, form] of Object.entries(forms)) expect(key.endsWith(`-${form.version}`)).toBe(true)
  })

  it('hands over in three copies and files the others once', () => {
    expect(forms['escort-handover-2026'].copies).toEqual(['送方', '收方', '档案'])
    expect(forms['relief-registration-2014'].copies).toHaveLength(1)
  })

  it('knows its keys and nothing that every object has', () => {
    expect(isFormKey('relief-registration-2014')).toBe(true)
    expect(isFormKey('constructor')).toBe(false)
  })
})
