// Refusals, one for a gate check: the ground with its facts and explanations never change, how the person took the
// notice is added later. Earlier refusals under a name are listed and nothing follows from them.
import type { Explanation, Receipt, Refusal } from '../../domain/intake/refusal.ts'
import { comparedName } from '../../domain/intake/refusal.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import { requireChanged, type Change } from '../errors.ts'
import type { By } from './by.ts'
import { fromJson } from './columns.ts'

export type StoredRefusal = Refusal &
  Readonly<{ gateCheckId: number; refusedAt: number; refusedBy: string; version: number }>

type Row = Readonly<
  Omit<StoredRefusal, 'explanations' | 'ableButRefuses' | 'receipt'> & {
    explanations: string
    able_words: string | null
    receipt_how: Receipt['how']
    receipt_witness: string
    receipt_note: string
  }
>

const select = `
  SELECT refusal.gate_check_id AS gateCheckId, ground, facts, explanations, able_words, refusal.name, sex, age,
    document_number AS documentNumber, receipt_how, receipt_witness, receipt_note, refused_at AS refusedAt,
    account.name AS refusedBy, refusal.version
  FROM refusal JOIN account ON account.id = refusal.refused_by`

function fromRow(row: Row): StoredRefusal {
  const { explanations, able_words, receipt_how, receipt_witness, receipt_note, ...rest } = row
  return {
    ...rest,
    explanations: fromJson<Explanation[]>(explanations),
    ableButRefuses: able_words === null ? null : { words: able_words },
    receipt: { how: receipt_how, witness: receipt_witness, note: receipt_note },
  }
}

type NewRefusal = Readonly<{ uid: string; origin: string; gateCheckId: number; refusal: Refusal }>

/** A second refusal of the same gate check fails on its key. */
export function insertRefusal(db: WriteDb, { uid, origin, gateCheckId, refusal }: NewRefusal, by: By): void {
  const { explanations, ableButRefuses, receipt, ...rest } = refusal
  db.run(
    `INSERT INTO refusal (gate_check_id, uid, origin, ground, facts, explanations, able_words, name, name_key, sex, age,
       document_number, receipt_how, receipt_witness, receipt_note, refused_at, refused_by, changed_by, changed_at)
     VALUES ($gateCheckId, $uid, $origin, $ground, $facts, $explanations, $ableWords, $name, $nameKey, $sex, $age,
       $documentNumber, $how, $witness, $note, $at, $account, $account, $at)`,
    {
      uid,
      origin,
      gateCheckId,
      ...rest,
      ...receipt,
      explanations: JSON.stringify(explanations),
      ableWords: ableButRefuses?.words ?? null,
      nameKey: comparedName(rest.name),
      ...by,
    },
  )
}

export function findRefusal(db: ReadDb, gateCheckId: number): StoredRefusal | null {
  const row = db.get<Row>(`${select} WHERE refusal.gate_check_id = $gateCheckId`, { gateCheckId })
  return row ? fromRow(row) : null
}

/** @throws StaleError, NotFoundError */
export function updateReceipt(
  db: WriteDb,
  { gateCheckId, version, receipt }: Readonly<{ gateCheckId: number; version: number; receipt: Receipt }>,
  by: By,
): void {
  const { changes } = db.run(
    `UPDATE refusal SET receipt_how = $how, receipt_witness = $witness, receipt_note = $note, version = version + 1,
       changed_by = $account, changed_at = $at
     WHERE gate_check_id = $gateCheckId AND version = $version`,
    { gateCheckId, version, ...receipt, ...by },
  )
  requireChanged(changes, 'refusal', () => lastChange(db, gateCheckId))
}

function lastChange(db: ReadDb, gateCheckId: number): Change | null {
  return (
    db.get<Change>(
      `SELECT refusal.version, account.name AS by, refusal.changed_at AS at
       FROM refusal JOIN account ON account.id = refusal.changed_by WHERE refusal.gate_check_id = $gateCheckId`,
      { gateCheckId },
    ) ?? null
  )
}

export type EarlierRefusal = Readonly<{
  gateCheckId: number
  ground: string
  refusedAt: number
  facts: string
}>

/** Newest first. A name that says nothing is nobody's. */
export function listRefusalsUnder(
  db: ReadDb,
  { name, limit }: Readonly<{ name: string; limit: number }>,
): EarlierRefusal[] {
  const key = comparedName(name)
  if (key === '') return []
  return db.all<EarlierRefusal>(
    `SELECT gate_check_id AS gateCheckId, ground, refused_at AS refusedAt, facts FROM refusal
     WHERE name_key = $key AND name_key <> '' ORDER BY refused_at DESC LIMIT $limit`,
    { key, limit },
  )
}
