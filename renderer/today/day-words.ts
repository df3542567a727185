// A civil day as people say it: 11月23日 周一, Mon 23 Nov. The calendar is the station's day, no time zone is involved.
import { yearOf } from '../../domain/shared/civil-day.ts'

/** The noon of the day in UTC, so that formatting in UTC never slips to its neighbour. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

export function dayWords(day: string, language: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(noonOf(day))
  return language === 'en'
    ? format({ weekday: 'short', day: 'numeric', month: 'short' })
    : `${format({ month: 'long', day: 'numeric' })} ${format({ weekday: 'short' })}`
}

/** 农历十月十五, said in Chinese only; empty elsewhere. */
export function lunarWords(day: string, language: string): string {
  if (language === 'en') return ''
  const parts = new Intl.DateTimeFormat('zh-CN-u-ca-chinese', {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(noonOf(day))
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  const date = Number(part('day'))
  return date >= 1 && date <= 30 ? `${part('month')}${lunarDays[date - 1]}` : ''
}

const digits = '一二三四五六七八九十'.split('')
const lunarDays = [
  ...digits.map((digit) => `初${digit}`),
  ...digits.slice(0, 9).map((digit) => `十${digit}`),
  '二十',
  ...digits.slice(0, 9).map((digit) => `廿${digit}`),
  '三十',
]

/** 'MM-DD' within the year of `today`, else the whole day. */
export function shortDay(day: string, today: string): string {
  return yearOf(day) === yearOf(today) ? day.slice(5) : day
}
