// Makes what the receipt prints: the things the station holds now. What went back is on the return sheet.
import { cashOf, isWithStation, type CustodyItem } from '../../domain/belongings/custody-item.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { custodyKindWords, featureWords, placeOfItem, sumWords } from '../belongings-words.ts'
import type { CaseFile } from '../case-file.ts'
import { holderOf } from '../parts/holder.ts'
import type { CustodyReceiptData, ReceiptLine } from './data.ts'

export function makeCustodyReceiptData(file: CaseFile): CustodyReceiptData {
  const { station, belongings } = file
  const items = belongings.items.filter(isWithStation)
  const hasCash = items.some(({ thing }) => thing.kind === 'cash')
  return {
    stationName: station.name,
    stationPhone: station.phone,
    holder: holderOf(file),
    lines: items.map((item) => lineOf(item, station.zone)),
    total: items.length === 0 ? '' : `${items.length} 项`,
    cash: hasCash ? sumWords(cashOf(items)) : '',
    takenBy: [...new Set(items.map(({ takenBy }) => takenBy))].join('、'),
    basis: belongings.basis,
  }
}

function lineOf(item: CustodyItem, zone: string): ReceiptLine {
  return {
    number: String(item.number),
    name: item.thing.name,
    count: String(item.thing.count),
    kind: custodyKindWords[item.thing.kind],
    features: featureWords(item),
    place: placeOfItem(item),
    takenAt: minuteOf(item.takenAt, zone),
  }
}
