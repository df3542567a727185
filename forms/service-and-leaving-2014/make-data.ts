// Makes what F4 prints from the care entries, tracing notes and the exit of a stay. Formats, decides nothing.
import { displayName } from '../../domain/people/person.ts'
import { dayOf, minuteOf } from '../../domain/shared/civil-day.ts'
import type { TracingNote } from '../../domain/tracing/tracing-note.ts'
import type { CaseFile } from '../case-file.ts'
import { birthWords } from '../person-words.ts'
import { channelWords, sexWords } from '../words.ts'
import type { ContactLine, ServiceAndLeavingData } from './data.ts'
import { leavingData } from './leaving-data.ts'
import { serviceData } from './service-data.ts'

export function makeServiceAndLeavingData(file: CaseFile): ServiceAndLeavingData {
  const { person, stay, station } = file
  return {
    stationName: station.name,
    person: {
      name: displayName(person),
      sex: sexWords[person.sex],
      birth: birthWords(person.birth, dayOf(file.asOf, station.zone)),
      stayNumber: stay.number,
      arrivedAt: minuteOf(stay.arrivedAt, station.zone),
      place: stay.placeLabel,
    },
    service: {
      ...serviceData(file),
      contacts: file.tracing.map((note) => contactLine(note, station.zone)),
    },
    leaving: leavingData(file),
  }
}

function contactLine(note: TracingNote, zone: string): ContactLine {
  const next = note.nextStep === '' ? '' : `（下一步：${note.nextStep}）`
  return {
    at: minuteOf(note.happenedAt, zone),
    channel: channelWords[note.channel],
    askedOf: note.askedOf,
    asked: note.asked,
    answer: note.answer + next,
  }
}
