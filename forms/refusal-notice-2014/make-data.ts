// Makes what F2 prints from a refusal that was kept. Formats, decides nothing.
import { dayOf, minuteOf } from '../../domain/shared/civil-day.ts'
import type { GateFile } from '../gate-files.ts'
import { sexWords } from '../words.ts'
import type { RefusalNoticeData } from './data.ts'

/** @throws Error where nobody was refused; the station asks before */
export function makeRefusalNoticeData({ station, soughtAt, refusal, ...file }: GateFile): RefusalNoticeData {
  if (refusal === null) throw new Error('F2 needs a refusal')
  const { receipt } = refusal
  return {
    stationName: station.name,
    stationPhone: station.phone,
    name: refusal.name === '' ? '不详' : refusal.name,
    sex: sexWords[refusal.sex],
    age: refusal.age === null ? '不详' : String(refusal.age),
    documentNumber: refusal.documentNumber === '' ? '未提供' : refusal.documentNumber,
    soughtAt: minuteOf(soughtAt, station.zone),
    ground: refusal.groundWords,
    facts: refusal.facts,
    explanations: refusal.explanations.map(({ at, by, said }) => ({
      at: minuteOf(at, station.zone),
      by,
      said,
    })),
    ableButRefuses: refusal.ableButRefuses?.words ?? '',
    officer: refusal.refusedBy,
    refusedOn: dayOf(refusal.refusedAt, station.zone),
    receipt: {
      signed: receipt.how === 'signed',
      fingerMark: receipt.how === 'finger-mark',
      refused: receipt.how === 'refused-to-sign',
      witness: receipt.witness,
      note: receipt.note,
    },
    appeal: file.appeal,
    legalBasis: file.legalBasis,
  }
}
