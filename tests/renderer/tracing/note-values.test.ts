import { describe, expect, it } from 'vitest'
import { newTracingNote } from '../../../domain/tracing/tracing-note.ts'
import { blankNote, isBlankNote } from '../../../renderer/tracing/note-values.ts'

describe('a tracing note', () => {
  it('opens blank, with the time alone', () => {
    expect(isBlankNote(blankNote(1))).toBe(true)
    expect(isBlankNote({ ...blankNote(1), channel: 'phone' })).toBe(true)
  })

  it.each(['askedOf', 'asked', 'answer', 'nextStep'] as const)(
    'is worth a draft once %s is typed',
    (field) => {
      expect(isBlankNote({ ...blankNote(1), [field]: ' ' })).toBe(false)
    },
  )

  it('has the fields of the call', () => {
    const values = {
      ...blankNote(Date.UTC(2026, 10, 23)),
      channel: 'dna' as const,
      askedOf: '甲',
      asked: '乙',
    }
    expect(newTracingNote.safeParse({ ...values, stayId: 1 }).success).toBe(true)
  })
})
