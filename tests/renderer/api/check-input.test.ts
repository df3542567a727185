import { describe, expect, it } from 'vitest'
import { checkInput } from '../../../renderer/api/check-input.ts'
import { newTracingNote } from '../../../domain/tracing/tracing-note.ts'

const note = {
  stayId: 1,
  happenedAt: Date.UTC(2026, 10, 23),
  channel: 'phone',
  askedOf: '乙市公安局',
  asked: '查户籍',
  answer: '',
  nextStep: '',
}

describe('checking an input before it is sent', () => {
  it('gives back what is right', () => {
    expect(checkInput(newTracingNote, note)).toEqual({ isRight: true, value: note })
  })

  it('names each wrong field by its path with the code of the schema', () => {
    const checked = checkInput(newTracingNote, { ...note, askedOf: ' ', asked: 'x'.repeat(501) })
    expect(checked).toEqual({
      isRight: false,
      failure: {
        kind: 'invalid',
        data: {
          fields: [
            { path: ['askedOf'], code: 'required' },
            { path: ['asked'], code: 'too-long' },
          ],
        },
      },
    })
  })

  it('calls a field that is missing required, and a value of no list a choice to make', () => {
    const checked = checkInput(newTracingNote, { ...note, happenedAt: null, channel: 'pigeon' })
    expect(checked.isRight ? [] : checked.failure.data.fields).toEqual([
      { path: ['happenedAt'], code: 'required' },
      { path: ['channel'], code: 'choose-one' },
    ])
  })
})
