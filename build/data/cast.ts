// Who is in the house of the demonstration: ten people that show what the desk is for, whatever day it is.
import { dayFromNumber, startOfDay } from '../../domain/shared/civil-day.ts'
import { day, dayNumberOf, hour, minute, zone } from './course.ts'
import type { Guest } from './admissions.ts'
import type { Expected } from './plan.ts'

/** @param now the demonstration's present: today is its day */
export function castOf(now: number): readonly Expected[] {
  const today = startOfDay(dayFromNumber(dayNumberOf(now)), zone)
  const someday = { leaveAt: now + 20 * day, way: 'own-way' } as const
  const before = (days: number, minutes: number) => today - days * day + minutes * minute
  /** A share of what has gone by of today. */
  const earlierToday = (share: number) => today + Math.round((now - today) * share)
  const stays = (at: number, guest: Guest): Expected => ({
    at,
    guest: { ending: someday, stops: [], ...guest, wish: { isNamed: true, ...guest.wish } },
  })
  return [
    stays(before(41, 1270), { wish: { sex: 'female', age: 40, isNamed: false }, stops: longStops }),
    stays(before(7, 905), { wish: { sex: 'male', age: 46, hasDocument: true } }),
    stays(before(5, 1180), { wish: { sex: 'male', age: 38, name: '艾合买提·吐尔逊' } }),
    stays(before(4, 1020), { wish: { sex: 'male', age: 71, hasDocument: false } }),
    stays(before(3, 640), {
      wish: { sex: 'female', age: 34, hasDocument: true },
      ending: { leaveAt: today + day + 500 * minute, way: 'escorted' },
      escortPlannedAt: before(1, 980),
    }),
    // Nobody has published the notice for him: its 24 hours are over.
    stays(before(2, 300), { wish: { sex: 'male', age: 55, isNamed: false } }),
    stays(before(2, 1110), { wish: { sex: 'male', age: 62, name: '欧阳建国' } }),
    stays(before(1, 870), {
      wish: { sex: 'female', age: 15 },
      ending: { ...someday, way: 'fetched' },
      stops: [{ code: 'MINOR_GUARD', after: hour }],
    }),
    stays(earlierToday(0.35), { wish: { sex: 'male', age: 29, hasDocument: true } }),
    stays(earlierToday(0.75), { wish: { sex: 'female', age: 52, name: '单秀英' } }),
  ]
}

/** Everything the law asks for somebody nobody knows, done in time. */
const longStops = [
  { code: 'NOTICE', after: 15 * hour },
  { code: 'DNA_REQ', after: 4 * day },
  { code: 'STAY', after: 9 * day },
  { code: 'DNA_SAMPLE', after: 21 * day },
]
