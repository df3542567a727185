import { describe, expect, it } from 'vitest'
import {
  arrivalWayOf,
  clueNote,
  handover,
  handoverKind,
  handoverRow,
  type Handover,
  type HandoverRow,
} from '../../../domain/intake/handover.ts'
import { shippedDictionaries } from '../../../domain/intake/dictionaries.ts'

const shared: Handover = {
  kind: 'police',
  unit: '示例市公安局车站派出所',
  officer: '示例警员',
  badge: '000000',
  phone: '0400-000-0110',
  handedOverAt: Date.UTC(2026, 10, 23, 14, 30),
  foundAt: null,
  foundPlace: '火车站东广场',
  course: '',
  isSheetSigned: false,
}
const nobody: HandoverRow = {
  name: '',
  sex: 'unknown',
  age: null,
  body: '',
  mind: '',
  identityCheck: '',
  belongings: '',
  clues: '',
}

describe('a handover', () => {
  it('R06 names the unit; the rest may come later', () => {
    expect(handover.safeParse(shared).success).toBe(true)
    expect(handover.safeParse({ ...shared, officer: '', badge: '', phone: '' }).success).toBe(true)
    expect(handover.safeParse({ ...shared, unit: ' ' }).success).toBe(false)
  })

  it('has a way of arriving on F1 for each kind', () => {
    const ways = shippedDictionaries.filter(({ list }) => list === 'arrival-way').map(({ code }) => code)
    for (const kind of handoverKind.options) expect(ways).toContain(arrivalWayOf(kind))
  })
})

describe('a row', () => {
  it('R09 may say nothing at all of the person', () => {
    expect(handoverRow.safeParse(nobody).success).toBe(true)
  })

  it('R47 clues become a note word by word, dated when they were said', () => {
    const clues = '妈妈叫“付兰花”，家门口有大槐树；\n说话带川音'
    expect(clueNote(shared, { ...nobody, clues })).toMatchObject({
      answer: clues,
      happenedAt: shared.handedOverAt,
      channel: 'police',
      askedOf: shared.unit,
    })
    expect(clueNote({ ...shared, kind: 'hospital' }, { ...nobody, clues })?.channel).toBe('other')
    expect(clueNote(shared, { ...nobody, clues: ' \n' })).toBeNull()
  })
})
