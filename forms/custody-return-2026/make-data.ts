// Makes what the return sheet prints: every item of the stay, and where it went. What is still kept says so.
import { cashOf, isWithStation, type CustodyItem } from '../../domain/belongings/custody-item.ts'
import { endWords, featureWords, sumWords } from '../belongings-words.ts'
import type { CaseFile } from '../case-file.ts'
import { holderOf } from '../parts/holder.ts'
import type { CustodyReturnData, ReturnLine } from './data.ts'

export function makeCustodyReturnData(file: CaseFile): CustodyReturnData {
  const { station, belongings } = file
  const { items } = belongings
  const returned = items.filter(({ state }) => state.kind === 'returned')
  const hasCash = returned.some(({ thing }) => thing.kind === 'cash')
  return {
    stationName: station.name,
    holder: holderOf(file),
    lines: items.map((item) => lineOf(item, station.zone)),
    returned: items.length === 0 ? '' : `${returned.length} 项`,
    still: items.length === 0 ? '' : `${items.filter(isWithStation).length} 项`,
    cash: hasCash ? sumWords(cashOf(returned)) : '',
    returnedBy: [...new Set(returned.map(({ endedBy }) => endedBy ?? ''))].join('、'),
    basis: belongings.basis,
  }
}

function lineOf(item: CustodyItem, zone: string): ReturnLine {
  const { at, how } = endWords(item, zone)
  return {
    number: String(item.number),
    name: item.thing.name,
    count: String(item.thing.count),
    features: featureWords(item),
    endedAt: at,
    how,
  }
}
