import { describe, expect, it } from 'vitest'
import { newCareEntry, type CareContent } from '../../../domain/care/care-entry.ts'
import {
  blankEntry,
  correctionOf,
  entryField,
  entryInput,
  isBlankEntry,
} from '../../../renderer/care/entry-values.ts'

const now = Date.UTC(2026, 10, 23, 14, 40)

const contents: readonly CareContent[] = [
  { kind: 'temperature', reading: { kind: 'measured', tenths: 365, method: 'forehead' } },
  { kind: 'temperature', reading: { kind: 'low' } },
  { kind: 'meal', meal: 'lunch', eaten: 'part' },
  { kind: 'medicine', medicine: '降压药', dose: '1 片', taken: 'seen-taken' },
  { kind: 'washing', done: 'haircut' },
  { kind: 'mood', mood: 'anxious' },
  { kind: 'counselling', topic: '想家\n哭了一会' },
  { kind: 'incident', level: 'serious', what: '摔倒', measures: '送医' },
  { kind: 'note', text: '说“葫芦……那边”' },
]

describe('the quick entry', () => {
  it.each(contents)('gives back, as a correction, what was written: $kind', (content) => {
    const old = { stayId: 7, happenedAt: now, content, remark: '床边', correctsId: null }
    const entry = { ...old, id: 42, writtenAt: now, writtenBy: '护理 01', correctedById: null }
    const input = newCareEntry.parse(entryInput(correctionOf(entry), 7))
    expect(input).toEqual({ ...old, correctsId: 42 })
  })

  it('leaves behind what was typed for another kind', () => {
    const values = { ...blankEntry(now), kind: 'mood' as const, mood: 'calm' as const, text: '别的' }
    expect(newCareEntry.parse(entryInput(values, 7)).content).toEqual({ kind: 'mood', mood: 'calm' })
  })

  it('is refused while no kind is chosen or a temperature cannot be read', () => {
    expect(newCareEntry.safeParse(entryInput(blankEntry(now), 7)).success).toBe(false)
    const unreadable = { kind: 'unreadable' as const, text: '40' }
    const values = { ...blankEntry(now), kind: 'temperature' as const, reading: unreadable }
    expect(newCareEntry.safeParse(entryInput(values, 7)).success).toBe(false)
  })

  it('is blank until something besides kind and time is typed', () => {
    expect(isBlankEntry({ ...blankEntry(now), kind: 'meal' })).toBe(true)
    expect(isBlankEntry({ ...blankEntry(now), remark: 'x' })).toBe(false)
  })

  it.each([
    ['content', 'kind'],
    ['content.kind', 'kind'],
    ['content.reading.tenths', 'reading'],
    ['content.medicine', 'medicine'],
    ['happenedAt', 'happenedAt'],
  ])('puts an error at %s beside %s', (path, field) => {
    expect(entryField(path)).toBe(field)
  })
})
