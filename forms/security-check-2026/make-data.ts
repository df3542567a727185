// Makes what the security record prints from the last check of the stay; without one, a sheet for the pen.
import { securityWay, type SecurityCheck } from '../../domain/belongings/security-check.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { fateWords, findingKindWords, securityWayWords } from '../belongings-words.ts'
import type { CaseFile } from '../case-file.ts'
import { holderOf } from '../parts/holder.ts'
import { sexWords } from '../words.ts'
import { blankSecurityCheckData } from './blank-data.ts'
import type { SecurityCheckData } from './data.ts'

export function makeSecurityCheckData(file: CaseFile): SecurityCheckData {
  const { station, belongings } = file
  const blank = blankSecurityCheckData({ name: station.name, basis: belongings.basis })
  const check = belongings.checks[0]
  return { ...blank, holder: holderOf(file), ...(check ? checkedData(check, station.zone) : {}) }
}

function checkedData({ checkedAt, officers, outcome }: SecurityCheck, zone: string) {
  const searchers = officers.filter(({ searchedBody }) => searchedBody)
  const names = (some: typeof officers) =>
    some.map(({ name, sex }) => `${name}（${sexWords[sex]}）`).join('、')
  const isDone = outcome.kind === 'done'
  const ways = isDone ? outcome.ways : []
  return {
    checkedAt: minuteOf(checkedAt, zone),
    officers: names(officers),
    bodySearch: searchers.length === 0 ? '无' : names(searchers),
    ways: securityWay.options.map((way) => ({ label: securityWayWords[way], chosen: ways.includes(way) })),
    outcome: [
      { label: '已检查', chosen: isDone },
      { label: '本人拒绝检查', chosen: !isDone },
    ],
    refused: isDone ? '' : outcome.said,
    lines: (isDone ? outcome.findings : []).map(({ what, count, kind, fate }) => ({
      what,
      count: String(count),
      kind: findingKindWords[kind],
      fate: fateWords(fate),
    })),
  }
}
