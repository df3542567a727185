// The services of a stay, from its care entries: figures, the medical lines, the other lines. Corrected entries are left out.
import type { CareEntry } from '../../domain/care/care-entry.ts'
import { formatTenths } from '../../domain/care/temperature.ts'
import { dayOf, daysBetween, minuteOf } from '../../domain/shared/civil-day.ts'
import { assertNever } from '../../domain/shared/assert-never.ts'
import type { CaseFile } from '../case-file.ts'
import { mealWords, moodWords, takenWords, temperatureWords, washingWords } from '../words.ts'
import type { MedicalLine, ServiceAndLeavingData, ServiceLine } from './data.ts'

type Service = Omit<ServiceAndLeavingData['service'], 'contacts'>

export function serviceData({ care, stay, station, asOf }: CaseFile): Service {
  const { zone } = station
  const entries = care.filter((entry) => entry.correctedById === null)
  const until = stay.state.kind === 'closed' ? stay.state.exit.at : asOf
  return {
    nights: `${daysBetween(dayOf(stay.arrivedAt, zone), dayOf(until, zone))} 晚`,
    meals: `${entries.filter((entry) => entry.content.kind === 'meal' && entry.content.eaten !== 'refused').length} 餐`,
    temperatures: temperatureFigures(entries),
    washings: `${entries.filter((entry) => entry.content.kind === 'washing' && entry.content.done !== 'refused').length} 次`,
    medical: entries.flatMap((entry) => medicalLine(entry, zone)),
    others: entries.flatMap((entry) => otherLine(entry, zone)),
  }
}

function temperatureFigures(entries: readonly CareEntry[]): string {
  const taken = entries.flatMap(({ content }) => (content.kind === 'temperature' ? [content.reading] : []))
  const tenths = taken.flatMap((reading) => (reading.kind === 'measured' ? [reading.tenths] : []))
  const count = taken.filter((reading) => reading.kind !== 'not-taken').length
  return tenths.length === 0 ? `${count} 次` : `${count} 次，最高 ${formatTenths(Math.max(...tenths))}℃`
}

function medicalLine(entry: CareEntry, zone: string): readonly MedicalLine[] {
  const { content, remark } = entry
  const at = minuteOf(entry.happenedAt, zone)
  const by = entry.writtenBy
  if (content.kind === 'medicine') {
    const what = [content.medicine, content.dose].filter((words) => words !== '').join(' ')
    return [{ at, what: `服药：${what}`, result: withRemark(takenWords[content.taken], remark), by }]
  }
  if (content.kind === 'incident') {
    const level = content.level === 'serious' ? '重大异常' : '异常'
    return [{ at, what: `${level}：${content.what}`, result: withRemark(content.measures, remark), by }]
  }
  return []
}

/** Meals, temperatures and medicine have their own places. */
function otherLine(entry: CareEntry, zone: string): readonly ServiceLine[] {
  const { content, remark } = entry
  const line = (kind: string, what: string): readonly ServiceLine[] => [
    { at: minuteOf(entry.happenedAt, zone), kind, what: withRemark(what, remark), by: entry.writtenBy },
  ]
  switch (content.kind) {
    case 'meal':
      return remark === '' ? [] : line('饮食', mealWords[content.meal])
    case 'temperature':
      return remark === '' ? [] : line('测温', temperatureWords(content.reading))
    case 'medicine':
    case 'incident':
      return []
    case 'washing':
      return line('清洁', washingWords[content.done])
    case 'mood':
      return line('情绪', moodWords[content.mood])
    case 'counselling':
      return line('疏导', content.topic)
    case 'note':
      return line('记事', content.text)
    default:
      return assertNever(content)
  }
}

function withRemark(words: string, remark: string): string {
  return [words, remark].filter((part) => part !== '').join('；')
}
