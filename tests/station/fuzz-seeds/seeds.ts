// An input that is right for every call, and how what it wrote is read back. Each is made anew after it was accepted,
// since a person arrives, departs and leaves only once. A call may need several to show every branch of its unions.
import { care, tracing } from './care.ts'
import { accounts, drafts, settings, setup } from './desk.ts'
import { escort, papers } from './escort.ts'
import { intake, people } from './intake.ts'
import type { Seed } from './seed.ts'

export const seeds: Readonly<Record<string, readonly Seed[]>> = {
  ...setup,
  ...accounts,
  ...people,
  ...intake,
  ...drafts,
  ...care,
  ...tracing,
  ...escort,
  ...papers,
  ...settings,
}
