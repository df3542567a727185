// Referrals, one for a gate check: where somebody was sent on and why; and the task that waits for the receipt, whose
// closing words are what the receipt says.
import type { Referral } from '../../domain/intake/referral.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'

export type StoredReferral = Referral &
  Readonly<{
    gateCheckId: number
    receiptTaskId: number
    writtenBy: string
    /** Null until the receipt came back. */
    receiptAt: number | null
    receiptSays: string | null
  }>

type NewReferral = Readonly<{
  uid: string
  origin: string
  gateCheckId: number
  receiptTaskId: number
  referral: Referral
}>

/** A second referral of the same gate check fails on its key. */
export function insertReferral(db: WriteDb, { referral, ...ids }: NewReferral, by: By): void {
  db.run(
    `INSERT INTO referral (gate_check_id, uid, origin, kind, unit, contact, phone, reason, summary, attachments,
       brought_by, name, sex, age, referred_at, receipt_task_id, written_by, written_at)
     VALUES ($gateCheckId, $uid, $origin, $kind, $unit, $contact, $phone, $reason, $summary, $attachments,
       $broughtBy, $name, $sex, $age, $referredAt, $receiptTaskId, $account, $at)`,
    { ...ids, ...referral, ...by },
  )
}

export function findReferral(db: ReadDb, gateCheckId: number): StoredReferral | null {
  return (
    db.get<StoredReferral>(
      `SELECT r.gate_check_id AS gateCheckId, r.kind, r.unit, r.contact, r.phone, r.reason, r.summary, r.attachments,
         r.brought_by AS broughtBy, r.name, r.sex, r.age, r.referred_at AS referredAt,
         r.receipt_task_id AS receiptTaskId, account.name AS writtenBy, task.done_at AS receiptAt,
         task.how AS receiptSays
       FROM referral r JOIN account ON account.id = r.written_by JOIN task ON task.id = r.receipt_task_id
       WHERE r.gate_check_id = $gateCheckId`,
      { gateCheckId },
    ) ?? null
  )
}
