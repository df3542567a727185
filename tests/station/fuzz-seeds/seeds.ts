// An input that is right for every call, and how what it wrote is read back. Each is made anew after it was accepted,
// since a person arrives, departs and leaves only once. A call may need several to show every branch of its unions.
import { arrivals } from './arrivals.ts'
import { belongings } from './belongings.ts'
import { care, tracing } from './care.ts'
import { accounts, drafts, settings, setup } from './desk.ts'
import { escort, papers } from './escort.ts'
import { gate } from './gate.ts'
import { duties } from './duties.ts'
import { intake, people } from './intake.ts'
import { merges } from './merging.ts'
import { dictionary, photos } from './photos.ts'
import { families, rooms } from './rooms.ts'
import type { Seed } from './seed.ts'

export const seeds: Readonly<Record<string, readonly Seed[]>> = {
  ...setup,
  ...accounts,
  ...people,
  ...merges,
  ...intake,
  ...arrivals,
  ...duties,
  ...gate,
  ...rooms,
  ...families,
  ...drafts,
  ...care,
  ...belongings,
  ...tracing,
  ...escort,
  ...papers,
  ...settings,
  ...photos,
  ...dictionary,
}
