// Finding people, and the page of one person.
import { z } from 'zod'
import { copyFields } from '../../domain/intake/copy-block.ts'
import { openStayState, stay } from '../../domain/intake/stay.ts'
import { lateEntry } from '../../domain/intake/late-entry.ts'
import { registration } from '../../domain/intake/registration.ts'
import { registrationGap } from '../../domain/intake/registration-gaps.ts'
import { gateCheck, verdict, verdictOverride } from '../../domain/intake/gate-check.ts'
import { issuedPaper } from '../../domain/papers/paper.ts'
import { personAlerts } from '../../domain/people/alerts.ts'
import { person, personDetails, sex } from '../../domain/people/person.ts'
import { recordId, recordVersion } from '../../domain/shared/instant.ts'
import { line } from '../../domain/shared/text.ts'
import { tracingNote } from '../../domain/tracing/tracing-note.ts'
import { signedIn, byRoles } from './call.ts'
import { likelyFacts, likelySameInput, mergeCalls, mergeView } from './likely-same.ts'

export const foundPerson = z.object({
  id: z.int(),
  name: z.string(),
  label: z.string().nullable(),
  sex,
  age: z.int().nullable(),
  isEstimatedAge: z.boolean(),
  alerts: personAlerts,
  household: z.string(),
  /** Masked: the first six and the last four. */
  documentNumber: z.string(),
  stays: z.int(),
  lastSeenAt: z.int(),
  openStay: z.object({ id: z.int(), number: z.string(), state: openStayState, place: z.string() }).nullable(),
})
export type FoundPerson = z.infer<typeof foundPerson>

export const gateCheckView = gateCheck.extend({
  id: z.int(),
  profileZh: z.string(),
  profileEn: z.string(),
  computed: verdict,
  decided: verdict.shape.verdict,
  override: verdictOverride.nullable(),
  checkedBy: z.string(),
})

export const stayView = stay.extend({
  registration,
  registrationVersion: z.int(),
  /** When the registration was complete and closed by a worker; null while something is missing. */
  finalisedAt: z.int().nullable(),
  /** What it lacks until then. */
  gaps: z.array(registrationGap),
  gateCheck: gateCheckView.nullable(),
  careEntries: z.int(),
  tracingNotes: z.int(),
  escortId: z.int().nullable(),
  /** Why it was entered after it began; null as it happened. */
  late: lateEntry.nullable(),
})
export type StayView = z.infer<typeof stayView>

export const likelyPerson = foundPerson.extend(likelyFacts)
export type LikelyPerson = z.infer<typeof likelyPerson>

export const peopleContract = {
  /** The case in the field order of the national system, in Chinese, ready to be pasted (R14). */
  copyBlock: byRoles('read', 'front-desk', 'tracing', 'escort')
    .input(z.object({ stayId: recordId }))
    .output(z.array(z.object({ field: z.enum(copyFields), label: z.string(), text: z.string() }))),
  ...mergeCalls,
  /** Who somebody may be, from what is typed so far: at most seven, the likeliest first. */
  likelySame: signedIn('read').input(likelySameInput).output(z.array(likelyPerson).max(7)),
  find: signedIn('read')
    .input(z.object({ text: line(40) }))
    .output(z.array(foundPerson)),
  page: signedIn('read')
    .input(z.object({ id: recordId }))
    .output(
      z.object({
        person,
        age: z.int().nullable(),
        isMinor: z.boolean(),
        /** The name asked for, where that person was found to be this one. */
        mergedFrom: z.string().nullable(),
        /** Persons found to be this one, the latest first. */
        merges: z.array(mergeView),
        alerts: personAlerts,
        householdPath: z.string(),
        stays: z.array(stayView),
        papers: z.array(issuedPaper),
        /** What was asked about this person, over all stays, newest first. */
        notes: z.array(tracingNote),
      }),
    ),
  /** The details, all of them, against the version the worker saw; the second desk gets `conflict`. */
  correct: byRoles('write', 'front-desk', 'tracing', 'escort')
    .input(z.object({ id: recordId, version: recordVersion, details: personDetails }))
    .output(person),
}
