// The return sheet with nothing filled in, for a power cut.
import { blankHolder } from '../parts/holder.ts'
import type { CustodyReturnData } from './data.ts'

export function blankCustodyReturnData({
  name,
  basis,
}: Readonly<{ name: string; basis: string }>): CustodyReturnData {
  return {
    stationName: name,
    holder: blankHolder,
    lines: [],
    returned: '',
    still: '',
    cash: '',
    returnedBy: '',
    basis,
  }
}
