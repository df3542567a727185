// What the gate's findings ask the station to report, as tasks with a time; who was told at the gate is not asked again.
import { reportsOwed } from '../../domain/intake/verdict.ts'
import type { GateCheck } from '../../domain/intake/gate-check.ts'
import type { GateProfile } from '../../domain/intake/gate-profile.ts'
import type { Writing } from '../operation.ts'
import { openTasks } from './tasks.ts'

type Gate = Readonly<{ check: GateCheck; profile: GateProfile }>

/** @param about the stay of somebody who came in, or the gate check of somebody who did not */
export function openReports(
  writing: Writing,
  about: Readonly<{ stayId: number | null; gateCheckId: number | null }>,
  { check, profile }: Gate,
): void {
  openTasks(
    writing,
    about,
    reportsOwed(check, profile).map((to) => ({ code: `report-${to}` as const })),
  )
}
