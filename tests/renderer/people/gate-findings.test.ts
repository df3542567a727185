// What the gate asked besides the four steps, as the person's page says it.
import { beforeAll, expect, it } from 'vitest'
import { createInstance, type i18n } from 'i18next'
import { gateFindings } from '../../../renderer/people/gate-findings.ts'
import zhCN from '../../../renderer/locales/zh-CN.json' with { type: 'json' }
import type { GateCheck } from '../../../domain/intake/gate-check.ts'
import { sampleCheck } from '../../support/samples.ts'

let words: i18n
beforeAll(async () => {
  words = createInstance()
  await words.init({ lng: 'zh-CN', resources: { 'zh-CN': { translation: zhCN } } })
})

const at = Date.UTC(2026, 10, 23, 6, 20)
const say = (changes: Partial<GateCheck> = {}) =>
  gateFindings(sampleCheck(changes), { t: words.t, zone: 'Asia/Shanghai' })

it('says nothing of what nobody asked', () => {
  expect(say()).toEqual([])
  expect(say({ alcohol: 'none', retestAt: at })).toEqual([])
})

it('says each finding once, with when it was', () => {
  const retest = { kind: 'measured', tenths: 368, method: 'forehead' } as const
  const test = { kind: 'taken', method: 'pcr', result: 'pending', takenAt: at } as const
  const reports = [
    { to: 'civil-affairs', at },
    { to: 'cdc', at: at + 60_000 },
  ] as const
  expect(say({ travelCode: 'starred' })).toEqual(['行程码 带星'])
  expect(say({ test })).toEqual(['核酸 结果待报 (2026-11-23 14:20)'])
  expect(say({ test: { kind: 'not-done' } })).toEqual(['检测 未做'])
  expect(say({ alcohol: 'drunk' })).toEqual(['醉酒'])
  expect(say({ retest, retestAt: at })).toEqual(['复测时间 14:20'])
  expect(say({ reports: [...reports] })).toEqual(['已报告 民政 14:20、疾控 14:21'])
})

it('tells asked and nothing from not asked', () => {
  expect(say({ exposure: { kinds: [], history: '' } })).toEqual(['14 天经历 都没有'])
  expect(say({ exposure: { kinds: ['contact'], history: '乙市车站' } })).toEqual([
    '14 天经历 接触史、乙市车站',
  ])
})
