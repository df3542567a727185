// A minute as typed: 22:41 or 2241 (of the given day), 11-23 22:41, 2026-11-23 22:41. The day it is comes from outside.
import { instantAt, type CivilDay } from '../../../domain/shared/civil-day.ts'
import { readTypedDay } from '../date/typed-day.ts'

type Here = Readonly<{ today: CivilDay; zone: string }>

export function readTypedMinute(text: string, { today, zone }: Here): number | null {
  const typed = text.normalize('NFKC').replaceAll('：', ':').replaceAll('。', '.').trim()
  const [, before = '', hours = '', minutes = ''] = /^(.*?)\s*(\d{1,2}):?(\d{2})$/.exec(typed) ?? []
  const day = dayOfText(before.trim(), today)
  const isTime = hours !== '' && Number(hours) < 24 && Number(minutes) < 60
  return day !== null && isTime ? instantAt(day, `${hours.padStart(2, '0')}:${minutes}`, zone) : null
}

function dayOfText(text: string, today: CivilDay): CivilDay | null {
  if (text === '') return today
  return readTypedDay(text) ?? readTypedDay(`${today.slice(0, 4)}-${text}`)
}
