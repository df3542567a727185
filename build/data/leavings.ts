// The end of a stay by another way than an escort, if it has not ended already.
import type { Course } from './course.ts'
import type { Deed } from './deeds.ts'
import type { PlannedStay } from './house.ts'

export function leaveStay(course: Course, stay: PlannedStay, at: number): readonly Deed[] {
  if (!course.house.open.has(stay.stayId)) return []
  const { stayId, version, way, home } = stay
  if (way === 'escorted') return []
  const destination = way === 'left-unannounced' || home.region === null ? '' : '户籍地'
  course.house.close(stay, at)
  const input = { stayId, version, way, at, destination, note: '', overrides: [] }
  return [{ kind: 'leave', at, by: course.someone('front-desk'), input }]
}
