// What the banner beside a name is made from: signs noted at the gate and duties that are still open, for many stays in
// one query.
import type { GateCheck, Symptom } from '../../domain/intake/gate-check.ts'
import type { ReadDb } from '../connection.ts'
import { fromJson } from './columns.ts'

export type AlertFacts = Readonly<{
  stayId: number
  reasons: readonly string[]
  check: Pick<GateCheck, 'symptoms' | 'injury' | 'mind' | 'healthCode'>
  openTasks: number
  overdueTasks: number
}>

type Row = Pick<GateCheck, 'injury' | 'mind' | 'healthCode'> &
  Readonly<{ stayId: number; reasons: string; symptoms: string; openTasks: number; overdueTasks: number }>

export function listAlertFacts(
  db: ReadDb,
  { stayIds, now }: Readonly<{ stayIds: readonly number[]; now: number }>,
): AlertFacts[] {
  return db
    .all<Row>(
      `SELECT stay.id AS stayId, registration.reasons, gate_check.symptoms, gate_check.injury, gate_check.mind,
         gate_check.health_code AS healthCode,
         (SELECT count(*) FROM task WHERE task.stay_id = stay.id AND task.done_at IS NULL) AS openTasks,
         (SELECT count(*) FROM task WHERE task.stay_id = stay.id AND task.done_at IS NULL AND task.due_at <= $now)
           AS overdueTasks
       FROM json_each($stayIds) AS wanted
       JOIN stay ON stay.id = wanted.value
       JOIN registration ON registration.stay_id = stay.id
       JOIN gate_check ON gate_check.id = stay.gate_check_id`,
      { stayIds: JSON.stringify(stayIds), now },
    )
    .map(({ stayId, reasons, symptoms, injury, mind, healthCode, openTasks, overdueTasks }) => ({
      stayId,
      reasons: fromJson<string[]>(reasons),
      check: { symptoms: fromJson<Symptom[]>(symptoms), injury, mind, healthCode },
      openTasks,
      overdueTasks,
    }))
}
