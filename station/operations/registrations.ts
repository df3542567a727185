// Registrations as something that is finished: what one still lacks, finalising it, and what a correction does to that.
import type { InferContractRouterInputs } from '@orpc/contract'
import { registrationGaps, type RegistrationGap } from '../../domain/intake/registration-gaps.ts'
import { taskCode } from '../../domain/rules/task.ts'
import {
  finaliseRegistration,
  findRegistration,
  reopenRegistration,
} from '../../db/stores/registration-store.ts'
import { getPerson } from '../../db/stores/person-store.ts'
import { listPhotosOfPerson } from '../../db/stores/photo-store.ts'
import { getStay } from '../../db/stores/stay-store.ts'
import { closeTask, listTasksOfStay } from '../../db/stores/task-store.ts'
import type { registrationsContract } from '../contract/registrations.ts'
import { found, writeAfter, type Reading, type Writing } from '../operation.ts'
import { checkSecondPersons, passBlocks } from '../overrides.ts'
import { invalid } from '../refusal.ts'

type Inputs = InferContractRouterInputs<typeof registrationsContract>

/** Whether a way of arriving names who brought the person (R06). */
export function isEscortedWay({ core }: Pick<Reading, 'core'>, way: string): boolean {
  return core.law
    .dictionary()
    .some(({ list, code, isEscorted }) => list === 'arrival-way' && code === way && isEscorted)
}

/** Pictures of the face; those of belongings or papers do not make a registration's photo. */
export function countFaces({ db }: Pick<Reading, 'db'>, personId: number): number {
  return listPhotosOfPerson(db, personId).filter(({ kind }) => kind === 'face').length
}

function gapsOf(reading: Reading, stayId: number): readonly RegistrationGap[] {
  const { db } = reading
  const { personId } = getStay(db, stayId)
  const { registration } = found(findRegistration(db, stayId), 'registration')
  return registrationGaps({
    details: getPerson(db, personId),
    registration,
    isEscorted: isEscortedWay(reading, registration.arrivalWay),
    photos: countFaces(reading, personId),
    openTasks: listTasksOfStay(db, stayId).flatMap(({ code, doneAt }) => (doneAt === null ? [code] : [])),
  })
}

/** What is still missing; nothing any more of what is final, with or without a reason for what it lacks. */
export function openGapsOf(reading: Reading, stayId: number): readonly RegistrationGap[] {
  const kept = found(findRegistration(reading.db, stayId), 'registration')
  return kept.finalisedAt === null ? gapsOf(reading, stayId) : []
}

/** How the task closes that an emergency entry opened for this. */
const finishedBy = '登记已完成'

export const finalise = writeAfter(
  (reading, { overrides }: Inputs['finalise']) => checkSecondPersons(reading, overrides),
  (writing, { stayId, version, overrides }: Inputs['finalise']) => {
    const { db, by, now, touch } = writing
    if (getStay(db, stayId).state.kind === 'voided') throw invalid(['stayId'], 'voided')
    const kept = found(findRegistration(db, stayId), 'registration')
    if (kept.finalisedAt !== null) throw invalid(['stayId'], 'final-already')
    passBlocks(writing, blocksOf(gapsOf(writing, stayId)), overrides)
    finaliseRegistration(db, { stayId, version }, by)
    touch({ record: `registration:${stayId}`, old: { finalisedAt: null }, new: { finalisedAt: now } })
    closeFinishing(writing, stayId)
    return { finalisedAt: now }
  },
)

const isStep = (field: RegistrationGap['field']): boolean => taskCode.safeParse(field).success

/** One block a rule, named by its first gap: one reason answers for all of them. */
function blocksOf(gaps: readonly RegistrationGap[]) {
  return gaps
    .filter(({ rule }, index) => gaps.findIndex((gap) => gap.rule === rule) === index)
    .map(({ rule, field }) => ({ rule, because: isStep(field) ? 'step-left-out' : 'registration-gaps' }))
}

function closeFinishing({ db, by, touch }: Writing, stayId: number): void {
  for (const { id, code, doneAt } of listTasksOfStay(db, stayId)) {
    if (code !== 'finish-registration' || doneAt !== null) continue
    closeTask(db, { id, how: finishedBy }, by)
    touch({ record: `task:${id}`, old: null, new: { how: finishedBy } })
  }
}

/** A correction of what is final stays final, unless it takes away something that was there. */
export function keepFinal(writing: Writing, stayId: number | null, correct: () => void): void {
  const before = stayId === null ? null : findRegistration(writing.db, stayId)
  if (stayId === null || before === null || before.finalisedAt === null) return correct()
  const known = new Set(gapsOf(writing, stayId).map(({ field }) => field))
  correct()
  if (gapsOf(writing, stayId).every(({ field }) => known.has(field))) return
  reopenRegistration(writing.db, stayId)
  const record = `registration:${stayId}`
  writing.touch({ record, old: { finalisedAt: before.finalisedAt }, new: { finalisedAt: null } })
}
