import { describe, expect, it } from 'vitest'
import { isCombo, parseCombo, worksWhileTyping, type KeyPress } from '../../../renderer/keys/combo.ts'

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...change,
})

describe('isCombo', () => {
  it('knows Alt+J by its place on the keyboard, whatever a Mac types there', () => {
    expect(isCombo(parseCombo('Alt+J'), press({ key: '∆', code: 'KeyJ', altKey: true }))).toBe(true)
  })

  it('does not take J for Alt+J, nor Alt+J for J', () => {
    expect(isCombo(parseCombo('Alt+J'), press({ key: 'j', code: 'KeyJ' }))).toBe(false)
    expect(isCombo(parseCombo('J'), press({ key: 'j', code: 'KeyJ', altKey: true }))).toBe(false)
  })

  it('does not take Shift+F2 for F2', () => {
    expect(isCombo(parseCombo('F2'), press({ key: 'F2', code: 'F2', shiftKey: true }))).toBe(false)
  })

  it('takes the question mark with or without Shift, half or full width', () => {
    expect(isCombo(parseCombo('?'), press({ key: '?', code: 'Slash', shiftKey: true }))).toBe(true)
    expect(isCombo(parseCombo('?'), press({ key: '？', code: 'Slash', shiftKey: true }))).toBe(true)
    expect(isCombo(parseCombo('?'), press({ key: '?', code: 'Slash', altKey: true }))).toBe(false)
  })

  it('takes Command for Ctrl on a Mac', () => {
    expect(isCombo(parseCombo('Ctrl+K'), press({ key: 'k', code: 'KeyK', metaKey: true }))).toBe(true)
  })
})

describe('worksWhileTyping', () => {
  it.each(['Alt+J', 'Ctrl+Enter', 'F2', 'Esc'])('lets %s through', (combo) => {
    expect(worksWhileTyping(parseCombo(combo))).toBe(true)
  })

  it.each(['N', '/', '?', 'Enter', 'Shift+A', 'Space'])('holds %s back', (combo) => {
    expect(worksWhileTyping(parseCombo(combo))).toBe(false)
  })
})
