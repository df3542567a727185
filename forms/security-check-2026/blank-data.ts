// The security record with nothing filled in, for a power cut and for a stay without a recorded check.
import { securityWay } from '../../domain/belongings/security-check.ts'
import { securityWayWords } from '../belongings-words.ts'
import { blankHolder } from '../parts/holder.ts'
import type { SecurityCheckData } from './data.ts'

export function blankSecurityCheckData({
  name,
  basis,
}: Readonly<{ name: string; basis: string }>): SecurityCheckData {
  return {
    stationName: name,
    holder: blankHolder,
    checkedAt: '',
    officers: '',
    bodySearch: '',
    ways: securityWay.options.map((way) => ({ label: securityWayWords[way], chosen: false })),
    outcome: [
      { label: '已检查', chosen: false },
      { label: '本人拒绝检查', chosen: false },
    ],
    refused: '',
    lines: [],
    basis,
  }
}
