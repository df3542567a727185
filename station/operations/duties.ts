// What an arrival opens besides the stay: tasks of the same day, tasks of steps left out, the ledger of observation;
// and whether the registration is final at once. Nothing here refuses an arrival.
import { eatsApart, plannedEndOf } from '../../domain/care/observation.ts'
import type { GateCheck, Verdict, VerdictKind } from '../../domain/intake/gate-check.ts'
import type { GateProfile } from '../../domain/intake/gate-profile.ts'
import { registrationGaps, type RegistrationGap } from '../../domain/intake/registration-gaps.ts'
import type { Registration } from '../../domain/intake/registration.ts'
import { sameDayDuties } from '../../domain/intake/same-day-duties.ts'
import { openGateSteps } from '../../domain/intake/open-gate-steps.ts'
import { skippedSteps } from '../../domain/intake/skipped-steps.ts'
import { ageOfPerson } from '../../domain/people/age.ts'
import { isMinorAge } from '../../domain/people/age-bands.ts'
import type { PersonDetails } from '../../domain/people/person.ts'
import type { TaskCode } from '../../domain/rules/task.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { insertObservation } from '../../db/stores/observation-store.ts'
import { finaliseRegistration } from '../../db/stores/registration-store.ts'
import { openTasks, type TaskToOpen, type TaskWriting } from './tasks.ts'

export type Entered = Readonly<{
  stayId: number
  gateCheckId: number
  placeLabel: string
  check: GateCheck
  profile: Pick<GateProfile, 'fields' | 'order' | 'observationDays'>
  computed: Verdict
  decided: VerdictKind
  details: PersonDetails
  registration: Registration
  isEscorted: boolean
  /** A row of a handover says in writing who brought the person. */
  hasHandover: boolean
  isAccompanied: boolean
  photos: number
  isEmergency: boolean
}>

/** @returns what the registration still lacks; where that is nothing, it is final now */
export function openDuties(writing: TaskWriting, entered: Entered): readonly RegistrationGap[] {
  const { stayId, gateCheckId } = entered
  const tasks = tasksOf(writing, entered)
  const toOpen = [...tasks.map((code) => ({ code })), ...gateStepsOf(entered)]
  openTasks(writing, { stayId, gateCheckId }, toOpen)
  if (entered.decided === 'observe') openObservation(writing, entered)
  const gaps = registrationGaps({ ...entered, openTasks: tasks })
  if (gaps.length === 0) finaliseRegistration(writing.db, { stayId, version: 1 }, writing.by)
  return gaps
}

/** One task that names them all. Treatment comes first: an emergency entry has its own tasks and is asked no code. */
function gateStepsOf({ check, profile, isEmergency }: Entered): readonly TaskToOpen[] {
  const steps = isEmergency ? [] : openGateSteps(check, profile)
  return steps.length === 0 ? [] : [{ code: 'gate-steps', detail: steps.join(' ') }]
}

function tasksOf({ by, station }: TaskWriting, entered: Entered): readonly TaskCode[] {
  const { check, profile, details, registration, isAccompanied, isEmergency } = entered
  const { unit, person } = registration.broughtBy
  const isNamed = unit.trim() !== '' || person.trim() !== ''
  const lacksHandover = entered.isEscorted && !isNamed && !entered.hasHandover
  const today = dayOf(by.at, station.zone)
  const isMinor = isMinorAge(ageOfPerson(details.birth, today), today)
  const { contacts } = details
  return [
    ...skippedSteps({ check, profile, lacksHandover }),
    ...(isEmergency ? (['finish-registration'] as const) : []),
    ...sameDayDuties({ isMinor, reasons: registration.reasons, check, contacts, isAccompanied }),
  ]
}

function openObservation({ db, core, station, by, touch }: TaskWriting, entered: Entered): void {
  const { stayId, placeLabel, profile, computed, check } = entered
  const startedAt = by.at
  const observation = {
    stayId,
    placeLabel,
    startedAt,
    plannedEndAt: plannedEndOf(startedAt, profile.observationDays, station.zone),
    // A person who decides to observe without the rule's reasons sees it on the ledger and says so there.
    mealsApart: eatsApart(computed) || check.symptoms.length > 0,
  }
  const id = insertObservation(db, { uid: core.newUid(), origin: station.uid, ...observation }, by)
  touch({ record: `observation:${id}`, old: null, new: observation })
}
