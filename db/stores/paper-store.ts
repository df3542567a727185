// Issued papers: what was printed, under which serial, where each copy's bytes lie, and the print jobs. Never changed.
import type { FormCode, IssuedPaper, PaperSubject } from '../../domain/papers/paper.ts'
import type { ReadDb, WriteDb } from '../connection.ts'
import type { By } from './by.ts'
import { fromJson } from './columns.ts'

type PaperRow = Readonly<Omit<IssuedPaper, 'copies'> & { copies: string }>

const selectPapers = `
  SELECT paper.id, paper.form, paper.form_version AS formVersion, paper.serial, paper.stay_id AS stayId,
    paper.gate_check_id AS gateCheckId, paper.handover_id AS handoverId, paper.escort_id AS escortId,
    coalesce(person.name, person.label, refusal.name, referral.name, handover.unit, '') AS personName,
    paper.issued_at AS issuedAt, account.name AS issuedBy,
    (SELECT json_group_array(label ORDER BY copy) FROM paper_copy WHERE paper_id = paper.id) AS copies,
    paper.pages, paper.data_sha256 AS dataSha256
  FROM paper
  LEFT JOIN stay ON stay.id = paper.stay_id
  LEFT JOIN person ON person.id = stay.person_id
  LEFT JOIN refusal ON refusal.gate_check_id = paper.gate_check_id
  LEFT JOIN referral ON referral.gate_check_id = paper.gate_check_id
  LEFT JOIN handover ON handover.id = paper.handover_id
  JOIN account ON account.id = paper.issued_by`

function fromRow(row: PaperRow): IssuedPaper {
  return { ...row, copies: fromJson<string[]>(row.copies) }
}

export type NewPaper = Readonly<{
  uid: string
  origin: string
  form: FormCode
  formVersion: string
  serial: string
  subject: PaperSubject
  /** JSON text of everything the paper prints, kept exactly. */
  data: string
  dataSha256: string
  pages: number
  /** In order; the first is copy 1. */
  copies: readonly Readonly<{ label: string; blobSha256: string; bytes: number }>[]
}>

export function insertPaper(db: WriteDb, { copies, subject, ...paper }: NewPaper, by: By): number {
  const { id } = db.run(
    `INSERT INTO paper (uid, origin, form, form_version, serial, stay_id, gate_check_id, handover_id, escort_id, data,
       data_sha256, pages, issued_at, issued_by)
     VALUES ($uid, $origin, $form, $formVersion, $serial, $stayId, $gateCheckId, $handoverId, $escortId, $data,
       $dataSha256, $pages, $at, $account)`,
    { ...paper, ...subjectColumns(subject), ...by },
  )
  copies.forEach(({ label, blobSha256, bytes }, index) => {
    db.run(
      `INSERT INTO paper_copy (paper_id, copy, label, blob_sha256, bytes)
       VALUES ($id, $copy, $label, $blobSha256, $bytes)`,
      { id, copy: index + 1, label, blobSha256, bytes },
    )
  })
  return id
}

function subjectColumns(subject: PaperSubject) {
  const none = { stayId: null, escortId: null, gateCheckId: null, handoverId: null }
  const { kind: _kind, ...ids } = subject
  return { ...none, ...ids }
}

export function findPaper(db: ReadDb, id: number): IssuedPaper | null {
  const row = db.get<PaperRow>(`${selectPapers} WHERE paper.id = $id`, { id })
  return row ? fromRow(row) : null
}

/** Last issued first. */
export function listPapersOfStay(db: ReadDb, stayId: number): IssuedPaper[] {
  return db
    .all<PaperRow>(`${selectPapers} WHERE paper.stay_id = $stayId ORDER BY paper.id DESC`, { stayId })
    .map(fromRow)
}

/** Of all stays of the person, last issued first. */
export function listPapersOfPerson(db: ReadDb, personId: number): IssuedPaper[] {
  return db
    .all<PaperRow>(`${selectPapers} WHERE stay.person_id = $personId ORDER BY paper.id DESC`, { personId })
    .map(fromRow)
}

/** Last issued first. */
export function listPapersOfGateCheck(db: ReadDb, gateCheckId: number): IssuedPaper[] {
  return db
    .all<PaperRow>(`${selectPapers} WHERE paper.gate_check_id = $gateCheckId ORDER BY paper.id DESC`, {
      gateCheckId,
    })
    .map(fromRow)
}

/** Last issued first. */
export function listPapersOfHandover(db: ReadDb, handoverId: number): IssuedPaper[] {
  return db
    .all<PaperRow>(`${selectPapers} WHERE paper.handover_id = $handoverId ORDER BY paper.id DESC`, {
      handoverId,
    })
    .map(fromRow)
}

/** In the order they were issued. */
export function listPapersOfEscort(db: ReadDb, escortId: number): IssuedPaper[] {
  return db
    .all<PaperRow>(`${selectPapers} WHERE paper.escort_id = $escortId ORDER BY paper.id`, { escortId })
    .map(fromRow)
}

export type PaperCopy = Readonly<{ copy: number; label: string; blobSha256: string; bytes: number }>

/** @param copy counted from 1 */
export function findPaperCopy(db: ReadDb, paperId: number, copy: number): PaperCopy | null {
  return (
    db.get<PaperCopy>(
      `SELECT copy, label, blob_sha256 AS blobSha256, bytes FROM paper_copy
       WHERE paper_id = $paperId AND copy = $copy`,
      { paperId, copy },
    ) ?? null
  )
}

type NewPrintJob = Readonly<{ paperId: number; copy: number; printer: string; job: string }>

export function insertPrintJob(db: WriteDb, job: NewPrintJob, by: By): number {
  return db.run(
    `INSERT INTO print_job (paper_id, copy, printer, job, printed_at, printed_by)
     VALUES ($paperId, $copy, $printer, $job, $at, $account)`,
    { ...job, ...by },
  ).id
}
