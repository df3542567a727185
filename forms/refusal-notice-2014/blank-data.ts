// F2 with nothing filled in but what the station always says: where to complain, and what the notice rests on.
import type { RefusalNoticeData } from './data.ts'

type Always = Pick<RefusalNoticeData, 'stationName' | 'stationPhone' | 'appeal' | 'legalBasis'>

export function blankRefusalNoticeData(always: Always): RefusalNoticeData {
  return {
    ...always,
    name: '',
    sex: '',
    age: '',
    documentNumber: '',
    soughtAt: '',
    ground: '',
    facts: '',
    explanations: [],
    ableButRefuses: '',
    officer: '',
    refusedOn: '',
    receipt: { signed: false, fingerMark: false, refused: false, witness: '', note: '' },
  }
}
