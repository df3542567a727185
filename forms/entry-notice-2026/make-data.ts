// Makes what F16 prints from the station's own words.
import type { HouseFile } from '../gate-files.ts'
import type { EntryNoticeData } from './data.ts'

export function makeEntryNoticeData({ station, rules, notice, legalBasis }: HouseFile): EntryNoticeData {
  const { name, phone, address } = station
  return {
    stationName: name,
    phone,
    address,
    rules: rules.filter((rule) => rule.trim() !== ''),
    notice,
    legalBasis,
  }
}
