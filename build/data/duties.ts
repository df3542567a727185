// What follows from an arrival at the desk: the reasons why something stays unknown, the tasks that are done within the
// hour, and the end of an observation.
import { registrationGaps } from '../../domain/intake/registration-gaps.ts'
import type { Registration } from '../../domain/intake/registration.ts'
import { sameDayDuties } from '../../domain/intake/same-day-duties.ts'
import { gateVerdict } from '../../domain/intake/verdict.ts'
import type { PersonDetails } from '../../domain/people/person.ts'
import { day, minute, type Course } from './course.ts'
import type { DeedInput } from './deeds.ts'
import { profileOn } from './gate.ts'
import type { PlannedStay } from './house.ts'

/** With a reason for whatever nobody could say, so that the registration is final as it is at most desks. */
export function explained(registration: Registration, details: PersonDetails): Registration {
  const facts = { details, registration, isEscorted: false, photos: 0, openTasks: [] }
  const unknowns = registrationGaps(facts).flatMap(({ field, isLiftedByReason }) =>
    // What may be unknown with a reason is a field of F1.
    isLiftedByReason
      ? [{ field: field as Registration['unknowns'][number]['field'], reason: reasonOf(field) }]
      : [],
  )
  return { ...registration, unknowns }
}

function reasonOf(field: string): string {
  if (field === 'photo') return '设备不可用'
  return field === 'residence' ? '无固定住处' : '本人说不清'
}

const settledAfter = 45 * minute

/** Everything that was opened is done within the hour, and an observation ends by a doctor's word. */
export function scheduleDuties(course: Course, stay: PlannedStay, input: DeedInput['admit']): void {
  const { agenda, house } = course
  const { check, details, registration } = input
  const profile = profileOn(check.checkedAt)
  const decided = input.verdictOverride?.verdict ?? gateVerdict(check, profile).verdict
  const seen = { isMinor: stay.age < 18, reasons: registration.reasons, check }
  const duties = sameDayDuties({ ...seen, contacts: details.contacts, isAccompanied: false })
  const isWatched = decided === 'observe'
  if (duties.length > 0 || isWatched || check.security !== 'passed') {
    const at = stay.arrivedAt + settledAfter
    agenda.add(at, () => [
      {
        kind: 'settleTasks',
        at,
        by: course.someone('front-desk'),
        input: { stayId: stay.stayId, how: '已办' },
      },
    ])
  }
  if (!isWatched) return
  const at = stay.arrivedAt + Math.max(1, profile.observationDays) * day
  agenda.add(at, () => {
    if (!house.open.has(stay.stayId)) return []
    const ended = { stayId: stay.stayId, decision: 'cleared' as const, signer: '值班医生', note: '' }
    return [{ kind: 'endObservation', at, by: course.someone('caregiver'), input: ended }]
  })
}
