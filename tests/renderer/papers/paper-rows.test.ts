import { describe, expect, it } from 'vitest'
import type { IssuedPaper } from '../../../domain/papers/paper.ts'
import {
  draftPath,
  fileName,
  issuedPath,
  paperRows,
  type PaperForm,
} from '../../../renderer/papers/paper-rows.ts'

const form = (code: PaperForm['code'], copies: readonly string[] = ['']): PaperForm => ({
  code,
  nameZh: code,
  nameEn: code,
  copies,
  needsEscort: code === 'F11B',
})
const forms = [
  form('F1'),
  form('F4'),
  form('F11B', ['送方', '收方', '档案']),
  form('F10A', ['本人', '档案']),
  form('F10C'),
]
const subjects = [
  { stayId: 1, name: '单小川' },
  { stayId: 2, name: '示例乙' },
]

function paper(id: number, changes: Partial<IssuedPaper> = {}): IssuedPaper {
  return {
    id,
    form: 'F1',
    formVersion: '2014',
    serial: `200100-01-2026-F1-0000${id}`,
    stayId: 1,
    gateCheckId: null,
    handoverId: null,
    escortId: null,
    personName: '单小川',
    issuedAt: id * 1000,
    issuedBy: '接待 01',
    copies: [''],
    pages: 1,
    dataSha256: '',
    ...changes,
  }
}

const issuedIds = (papers: readonly IssuedPaper[], escortId: number | null) =>
  paperRows(subjects, { forms, papers, escortId, set: 'stay' }).map(({ key, issued }) => [
    key,
    issued?.id ?? null,
  ])

describe('paperRows', () => {
  it('lists each form for each person in their order', () => {
    expect(issuedIds([], 7).map(([key]) => key)).toEqual(['F1-1', 'F1-2', 'F4-1', 'F4-2', 'F11B-1', 'F11B-2'])
  })

  it('leaves the handover sheet out where there is no escort', () => {
    expect(issuedIds([], null).map(([key]) => key)).toEqual(['F1-1', 'F1-2', 'F4-1', 'F4-2'])
  })

  it('keeps the papers of the belongings for their own page', () => {
    const rows = paperRows(subjects.slice(0, 1), { forms, papers: [], escortId: null, set: 'belongings' })
    expect(rows.map(({ key }) => key)).toEqual(['F10A-1', 'F10C-1'])
  })

  it('shows the last one issued', () => {
    expect(issuedIds([paper(1), paper(2)], null)[0]).toEqual(['F1-1', 2])
  })

  it('does not take the sheet of an earlier escort for this one', () => {
    const sheet = (id: number, escortId: number) => paper(id, { form: 'F11B', escortId })
    expect(issuedIds([sheet(1, 6)], 7)[4]).toEqual(['F11B-1', null])
    expect(issuedIds([sheet(1, 7)], 7)[4]).toEqual(['F11B-1', 1])
  })
})

describe('the addresses and names of papers', () => {
  const [row] = paperRows(subjects, { forms, papers: [paper(3)], escortId: 7, set: 'stay' })

  it('hold ids and numbers, never a name', () => {
    if (!row) throw new Error('no row')
    expect(draftPath(row, 7)).toBe('/paper/draft/F1/1?escort=7')
    expect(draftPath(row, null)).toBe('/paper/draft/F1/1')
    expect(issuedPath({ id: 3 }, 2)).toBe('/paper/issued/3/2')
    expect(fileName(row, 1)).toBe('200100-01-2026-F1-00003-1.pdf')
    expect(fileName({ ...row, issued: null }, 1)).toBe('F1.pdf')
  })
})
