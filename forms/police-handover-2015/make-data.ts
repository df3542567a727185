// Makes what F6 prints from a handover. Formats, decides nothing; rows behind which nobody stood are left out.
import { handoverKind } from '../../domain/intake/handover.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { HandoverFile } from '../gate-files.ts'
import { handoverKindWords, sexWords } from '../words.ts'
import type { HandoverLine, PoliceHandoverData } from './data.ts'

export function makePoliceHandoverData({
  station,
  handover,
  rows,
  receivedBy,
}: HandoverFile): PoliceHandoverData {
  const { kind, unit, officer, badge, phone, handedOverAt, foundAt, foundPlace, course } = handover
  return {
    stationName: station.name,
    kinds: handoverKind.options.map((one) => ({ label: handoverKindWords[one], chosen: one === kind })),
    unit,
    officer,
    badge,
    phone,
    foundPlace,
    course,
    receivedBy,
    handedOverAt: minuteOf(handedOverAt, station.zone),
    foundAt: foundAt === null ? '' : minuteOf(foundAt, station.zone),
    lines: rows.filter(({ state }) => state !== 'not-here').map(lineOf),
  }
}

function lineOf({ name, sex, age, body, mind, ...rest }: HandoverFile['rows'][number]): HandoverLine {
  const { identityCheck, belongings, clues } = rest
  return {
    name: name === '' ? '不详' : name,
    sex: sexWords[sex],
    age: age === null ? '不详' : `约 ${age}`,
    state: [body, mind].filter((words) => words.trim() !== '').join('；'),
    identityCheck,
    belongings,
    clues,
  }
}
