// F4 with nothing filled in, for a power cut.
import type { ServiceAndLeavingData } from './data.ts'
import { blankLeaving } from './leaving-data.ts'

export function blankServiceAndLeavingData(stationName: string): ServiceAndLeavingData {
  return {
    stationName,
    person: { name: '', sex: '', birth: '', stayNumber: '', arrivedAt: '', place: '' },
    service: { nights: '', meals: '', temperatures: '', washings: '', medical: [], contacts: [], others: [] },
    leaving: blankLeaving(),
  }
}
