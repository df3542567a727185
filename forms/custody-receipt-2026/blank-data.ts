// The receipt with nothing filled in, for a power cut.
import { blankHolder } from '../parts/holder.ts'
import type { CustodyReceiptData } from './data.ts'

export function blankCustodyReceiptData({
  name,
  phone,
  basis,
}: Readonly<{ name: string; phone: string; basis: string }>): CustodyReceiptData {
  return {
    stationName: name,
    stationPhone: phone,
    holder: blankHolder,
    lines: [],
    total: '',
    cash: '',
    takenBy: '',
    basis,
  }
}
