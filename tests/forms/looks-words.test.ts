import { describe, expect, it } from 'vitest'
import { noDescription } from '../../domain/people/description.ts'
import {
  codeWords,
  declarationWords,
  looksWords,
  orNotKnown,
  systemCheckWords,
  unknownsWords,
} from '../../forms/looks-words.ts'
import { usual } from './cases.ts'

describe('looks', () => {
  it('say nothing where nobody said anything, and nothing of what is as usual', () => {
    expect(looksWords(noDescription, usual)).toBe('')
    expect(looksWords({ ...noDescription, hearing: 'normal', speech: 'normal' }, usual)).toBe('')
  })

  it('name a mark with its side, and an accent by where it sounds from', () => {
    const marks = [
      { kind: 'tattoo', part: 'arm', side: 'right', text: '“忍”字' },
      { kind: 'mole', part: 'face', side: 'not-said', text: '' },
    ] as const
    const said = { ...noDescription, accentRegion: '200103', marks: [...marks] }
    expect(looksWords(said, usual)).toBe('口音 甲省乙市丙县；右臂纹身 “忍”字；面部痣')
  })
})

it('finds the word of a code, keeps a code without one, and says nothing for none', () => {
  const list = [{ code: '1', label: '低保' }]
  expect(['1', '7', ''].map((code) => codeWords(list, code))).toEqual(['低保', '7', ''])
})

it('gathers what is not known under its reasons', () => {
  const unknowns = [
    { field: 'name' as const, reason: '年幼' },
    { field: 'photo' as const, reason: '设备不可用' },
    { field: 'birth' as const, reason: '年幼' },
  ]
  expect(unknownsWords({ unknowns })).toBe('姓名、出生日期：年幼；照片：设备不可用')
  expect(orNotKnown('', 'name', { unknowns })).toBe('不详')
  expect(orNotKnown('单小川', 'name', { unknowns })).toBe('单小川')
  expect(orNotKnown('', 'history', { unknowns })).toBe('')
})

it('R14 says when and how somebody looked into the system, and nothing where nobody did', () => {
  const checkedAt = Date.UTC(2026, 10, 21, 15, 5)
  const check = {
    checkedAt,
    ways: ['face' as const],
    result: 'no-answer' as const,
    nationalNumber: '',
    note: '断网',
  }
  expect(systemCheckWords(check, 'Asia/Shanghai')).toBe('2026-11-21 23:05 人像比对未得结果；断网')
  expect(systemCheckWords(null, 'Asia/Shanghai')).toBe('')
})

it('leaves the declaration open until somebody signed', () => {
  expect(declarationWords['not-yet']).toBe('')
  expect(declarationWords['finger-mark']).toBe('已按指印')
})
