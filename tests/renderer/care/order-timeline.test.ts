import { describe, expect, it } from 'vitest'
import type { CareEntry } from '../../../domain/care/care-entry.ts'
import { timelineOf } from '../../../renderer/care/order-timeline.ts'

function entry(id: number, happenedAt: number, changes: Partial<CareEntry> = {}): CareEntry {
  return {
    id,
    stayId: 1,
    happenedAt,
    content: { kind: 'note', text: String(id) },
    remark: '',
    correctsId: null,
    correctedById: null,
    writtenAt: happenedAt,
    writtenBy: '护理 01',
    ...changes,
  }
}

const shape = (entries: readonly CareEntry[]) =>
  timelineOf(entries).map((item) => [item.entry.id, item.replaced.map(({ id }) => id)])

describe('timelineOf', () => {
  it('puts what happened last first, and of one minute what was written last', () => {
    expect(shape([entry(1, 100), entry(2, 300), entry(3, 100)])).toEqual([
      [2, []],
      [3, []],
      [1, []],
    ])
  })

  it('shows a correction once, with everything it replaced behind it', () => {
    const entries = [
      entry(1, 100, { correctedById: 2 }),
      entry(2, 100, { correctsId: 1, correctedById: 4 }),
      entry(3, 200),
      entry(4, 90, { correctsId: 2 }),
    ]
    expect(shape(entries)).toEqual([
      [3, []],
      [4, [2, 1]],
    ])
  })

  it('still shows a corrected entry whose correction is on another page', () => {
    expect(shape([entry(1, 100, { correctedById: 9 })])).toEqual([[1, []]])
  })
})
