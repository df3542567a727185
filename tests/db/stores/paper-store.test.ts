// Issued papers with their copies, listed by stay, person and escort.
import { describe, expect, it } from 'vitest'
import { isUniqueViolation } from '../../../db/errors.ts'
import {
  findPaper,
  findPaperCopy,
  insertPaper,
  insertPrintJob,
  listPapersOfEscort,
  listPapersOfGateCheck,
  listPapersOfHandover,
  listPapersOfPerson,
  listPapersOfStay,
  type NewPaper,
} from '../../../db/stores/paper-store.ts'
import { insertHandover } from '../../../db/stores/handover-store.ts'
import { insertRefusal } from '../../../db/stores/refusal-store.ts'
import { closeStay } from '../../../db/stores/stay-store.ts'
import { openInMemory } from '../../support/database.ts'
import { fullScans, planSteps } from '../../support/query-plans.ts'
import {
  givenAccount,
  givenEscort,
  givenGateCheck,
  givenPerson,
  givenStay,
  morning,
  nextOf,
  someHandover,
  someRefusal,
} from '../../support/stored-records.ts'

const hash = (digit: string) => digit.repeat(64)

function ready() {
  const db = openInMemory()
  const by = { account: givenAccount(db, '蒋护送'), at: morning }
  const personId = givenPerson(db, by, { details: { name: '沈八' } })
  const stayId = givenStay(db, by, { personId })
  const issue = (parts: Partial<NewPaper> = {}) => {
    const next = nextOf(db)
    return insertPaper(
      db,
      {
        uid: `p${next}`,
        origin: 'station',
        form: 'F11B',
        formVersion: '2024',
        serial: `200101-01-2026-F11B-${next}`,
        subject: { kind: 'stay', stayId, escortId: null },
        data: '{"name": "沈八"}',
        dataSha256: hash('d'),
        pages: 1,
        copies: [
          { label: '送方', blobSha256: hash('a'), bytes: 100 },
          { label: '收方', blobSha256: hash('b'), bytes: 101 },
          { label: '档案', blobSha256: hash('c'), bytes: 102 },
        ],
        ...parts,
      },
      by,
    )
  }
  return { db, by, personId, stayId, issue }
}

describe('an issued paper', () => {
  it('is known with its person and copies in order', () => {
    const { db, stayId, issue } = ready()
    const id = issue({ serial: '200101-01-2026-F11B-00001' })
    expect(findPaper(db, id)).toEqual({
      id,
      form: 'F11B',
      formVersion: '2024',
      serial: '200101-01-2026-F11B-00001',
      stayId,
      gateCheckId: null,
      handoverId: null,
      escortId: null,
      personName: '沈八',
      issuedAt: morning,
      issuedBy: '蒋护送',
      copies: ['送方', '收方', '档案'],
      pages: 1,
      dataSha256: hash('d'),
    })
    expect(findPaper(db, 99)).toBeNull()
  })

  it('keeps what it printed, character by character', () => {
    const { db, issue } = ready()
    const id = issue({ data: '{ "b":1,"a":"𠮷" }' })
    expect(db.get('SELECT data FROM paper WHERE id = $id', { id })).toEqual({ data: '{ "b":1,"a":"𠮷" }' })
  })

  it('knows where the bytes of each copy lie', () => {
    const { db, issue } = ready()
    const id = issue()
    expect(findPaperCopy(db, id, 2)).toEqual({ copy: 2, label: '收方', blobSha256: hash('b'), bytes: 101 })
    expect([findPaperCopy(db, id, 0), findPaperCopy(db, id, 4), findPaperCopy(db, 99, 1)]).toEqual([
      null,
      null,
      null,
    ])
  })

  it('has a serial that no other paper has', () => {
    const { issue } = ready()
    issue({ serial: 'same' })
    let refusal: unknown = null
    try {
      issue({ serial: 'same' })
    } catch (error) {
      refusal = error
    }
    expect(isUniqueViolation(refusal)).toBe(true)
  })

  it('remembers each print', () => {
    const { db, by, issue } = ready()
    const paperId = issue()
    insertPrintJob(db, { paperId, copy: 1, printer: '前台', job: '前台-17' }, by)
    insertPrintJob(db, { paperId, copy: 1, printer: '前台', job: '前台-18' }, by)
    expect(db.all('SELECT job, printed_at FROM print_job ORDER BY id')).toEqual([
      { job: '前台-17', printed_at: morning },
      { job: '前台-18', printed_at: morning },
    ])
    expect(() => insertPrintJob(db, { paperId: 99, copy: 1, printer: '', job: '' }, by)).toThrow(
      /FOREIGN KEY/,
    )
  })
})

describe('lists of papers', () => {
  it('are of a stay or a person, last issued first, or of an escort in order', () => {
    const { db, by, personId, stayId, issue } = ready()
    const other = givenStay(db, by)
    const escortId = givenEscort(db, by, { persons: [stayId, other] })
    const first = issue({ form: 'F1', copies: [{ label: '', blobSha256: hash('a'), bytes: 1 }] })
    const second = issue({ subject: { kind: 'stay', stayId, escortId } })
    const others = issue({ subject: { kind: 'stay', stayId: other, escortId } })
    const exit = { way: 'escorted', at: morning, destination: '', note: '' } as const
    closeStay(db, { id: stayId, version: 1, exit }, by)
    const again = issue({
      subject: { kind: 'stay', stayId: givenStay(db, by, { personId }), escortId: null },
    })
    const ids = (papers: readonly { id: number }[]) => papers.map(({ id }) => id)
    expect(ids(listPapersOfStay(db, stayId))).toEqual([second, first])
    expect(ids(listPapersOfPerson(db, personId))).toEqual([again, second, first])
    expect(ids(listPapersOfEscort(db, escortId))).toEqual([second, others])
  })

  it('are of a gate check or of a handover, named by who was refused or who brought them', () => {
    const { db, by, issue } = ready()
    const gateCheckId = givenGateCheck(db, by)
    const made = { uid: 'r1', origin: 's', gateCheckId, refusal: someRefusal({ name: '某人' }) }
    insertRefusal(db, made, by)
    const handover = someHandover({ unit: '车站派出所' })
    const handoverId = insertHandover(db, { uid: 'h1', origin: 's', handover }, by)
    const notice = issue({ form: 'F2', subject: { kind: 'gate-check', gateCheckId } })
    const sheet = issue({ form: 'F6', subject: { kind: 'handover', handoverId } })
    expect(listPapersOfGateCheck(db, gateCheckId)).toMatchObject([
      { id: notice, gateCheckId, stayId: null, handoverId: null, personName: '某人' },
    ])
    expect(listPapersOfHandover(db, handoverId)).toMatchObject([
      { id: sheet, handoverId, stayId: null, gateCheckId: null, personName: '车站派出所' },
    ])
    const nameless = issue({
      form: 'F2',
      subject: { kind: 'gate-check', gateCheckId: givenGateCheck(db, by) },
    })
    expect(findPaper(db, nameless)?.personName).toBe('')
  })

  it('come from indexes', () => {
    const { db, personId, stayId } = ready()
    const steps = planSteps(db, (noted) => {
      listPapersOfStay(noted, stayId)
      listPapersOfPerson(noted, personId)
      listPapersOfEscort(noted, 1)
      listPapersOfGateCheck(noted, 1)
      listPapersOfHandover(noted, 1)
      findPaperCopy(noted, 1, 1)
    })
    expect(fullScans(steps)).toEqual([])
  })
})
