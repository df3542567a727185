// Security checks and what was found: only ever added.
import type { FindingFate, NewSecurityCheck, SecurityCheck } from '../../domain/belongings/security-check.ts'
import type { SecurityFinding, SecurityOfficer, SecurityWay } from '../../domain/belongings/security-check.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'
import { fromJson } from './columns.ts'

type CheckRow = Readonly<
  Omit<SecurityCheck, 'officers' | 'outcome'> & { officers: string; ways: string; refused: string | null }
>
type FindingRow = Readonly<Omit<SecurityFinding, 'fate'> & { id: number; checkId: number; fate: string }>

type NewCheckRow = Readonly<{ uid: string; origin: string; check: NewSecurityCheck }>

/** @returns the check's id, and the ids of its findings in their order */
export function insertSecurityCheck(
  db: WriteDb,
  { uid, origin, check }: NewCheckRow,
  by: By,
): Readonly<{ id: number; findingIds: readonly number[] }> {
  const { stayId, checkedAt, officers, outcome } = check
  const isDone = outcome.kind === 'done'
  const { id } = db.run(
    `INSERT INTO security_check (uid, origin, stay_id, checked_at, officers, ways, refused, written_at, written_by)
     VALUES ($uid, $origin, $stayId, $checkedAt, $officers, $ways, $refused, $at, $account)`,
    {
      uid,
      origin,
      stayId,
      checkedAt,
      officers: JSON.stringify(officers),
      ways: JSON.stringify(isDone ? outcome.ways : []),
      refused: isDone ? null : outcome.said,
      ...by,
    },
  )
  const findings = isDone ? outcome.findings : []
  return { id, findingIds: findings.map((finding, position) => insertFinding(db, { id, position, finding })) }
}

type NewFinding = Readonly<{ id: number; position: number; finding: SecurityFinding }>

function insertFinding(db: WriteDb, { id, position, finding }: NewFinding): number {
  const { what, count, kind, fate } = finding
  return db.run(
    `INSERT INTO security_finding (check_id, position, what, count, kind, fate_kind, fate)
     VALUES ($id, $position, $what, $count, $kind, $fateKind, $fate)`,
    { id, position, what, count, kind, fateKind: fate.kind, fate: JSON.stringify(fate) },
  ).id
}

/** Last checked first. */
export function listSecurityChecks(db: ReadDb, stayId: number): SecurityCheck[] {
  const rows = db.all<CheckRow>(
    `SELECT security_check.id, stay_id AS stayId, checked_at AS checkedAt, officers, ways, refused,
       written_at AS writtenAt, account.name AS writtenBy
     FROM security_check JOIN account ON account.id = security_check.written_by
     WHERE stay_id = $stayId ORDER BY checked_at DESC, security_check.id DESC`,
    { stayId },
  )
  const findings = db.all<FindingRow>(
    `SELECT finding.id, check_id AS checkId, what, count, kind, fate
     FROM security_check JOIN security_finding finding ON finding.check_id = security_check.id
     WHERE stay_id = $stayId ORDER BY check_id, position`,
    { stayId },
  )
  return rows.map((row) =>
    fromRow(
      row,
      findings.filter(({ checkId }) => checkId === row.id),
    ),
  )
}

function fromRow(row: CheckRow, findings: readonly FindingRow[]): SecurityCheck {
  const { officers, ways, refused, ...rest } = row
  return {
    ...rest,
    officers: fromJson<SecurityOfficer[]>(officers),
    outcome:
      refused === null
        ? {
            kind: 'done',
            ways: fromJson<SecurityWay[]>(ways),
            findings: findings.map(({ what, count, kind, fate }) => ({
              what,
              count,
              kind,
              fate: fromJson<FindingFate>(fate),
            })),
          }
        : { kind: 'refused', said: refused },
  }
}
