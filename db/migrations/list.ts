// Every migration, oldest first. A released one is never edited or taken out.
import type { Migration } from './migration.ts'
import { migration as station } from './0010-create-station.ts'
import { migration as law } from './0020-create-law.ts'
import { migration as people } from './0030-create-people.ts'
import { migration as intake } from './0040-create-intake.ts'
import { migration as careAndTracing } from './0050-create-care-and-tracing.ts'
import { migration as escortAndPapers } from './0060-create-escort-and-papers.ts'
import { migration as draftsAndAudit } from './0070-create-drafts-and-audit.ts'
import { migration as widerRegistration } from './0080-widen-registration.ts'
import { migration as tasks } from './0090-create-tasks.ts'
import { migration as widerGate } from './0100-widen-gate.ts'
import { migration as observations } from './0110-create-observations.ts'
import { migration as likelySame } from './0120-find-likely-same.ts'
import { migration as photos } from './0130-create-photos.ts'
import { migration as familiesAndAbsences } from './0140-create-families-and-absences.ts'
import { migration as belongings } from './0150-create-belongings.ts'
import { migration as arrivals } from './0160-create-arrivals.ts'
import { migration as lateEntry } from './0170-create-late-entry.ts'

export const migrations: readonly Migration[] = [
  station,
  law,
  people,
  intake,
  careAndTracing,
  escortAndPapers,
  draftsAndAudit,
  widerRegistration,
  tasks,
  widerGate,
  observations,
  likelySame,
  photos,
  familiesAndAbsences,
  belongings,
  arrivals,
  lateEntry,
]
