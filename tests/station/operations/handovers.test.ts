// Many brought at once: shared facts once, a row each, finished one by one; the signed sheet is asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleAdmission, sampleDetails, sampleRegistration } from '../../support/samples.ts'
import { recorded, sampleHandover, sampleRow, sentAway } from '../../support/arrivals.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'
import type { StationClient } from '../../../station/contract/contract.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const noDocument = { kind: '99', reason: '遗失' } as const
/** Brought by the police, nothing typed of by whom: only the row says it. */
const admitRow = (handoverRowId: number | null, name = '单小川') =>
  desk.intake.admit({
    ...sampleAdmission({
      details: sampleDetails({ name, document: noDocument }),
      registration: sampleRegistration({ arrivalWay: '2' }),
    }),
    handoverRowId,
  })
const listed = async (id: number) => (await desk.arrivals.open()).find((one) => one.id === id)

describe('a handover', () => {
  it('R06 is kept with what all share once and a row for each person', async () => {
    const { id } = await recorded(station, [{ name: '甲' }, { name: '', sex: 'unknown', age: null }])
    const kept = await listed(id)
    expect(kept).toMatchObject({ ...sampleHandover(), arrivalWay: '2', receivedBy: '测试 front-desk' })
    expect(kept?.rows).toMatchObject([
      { ...sampleRow({ name: '甲' }), state: 'waiting', position: 1 },
      { name: '', state: 'waiting', position: 2 },
    ])
  })

  it('ends the draft it was typed in', async () => {
    const draft = { id: null, kind: 'handover' as const, subjectId: null, body: '{}', version: 0 }
    const { id: draftId } = await desk.drafts.save(draft)
    await desk.arrivals.record({ handover: sampleHandover(), rows: [sampleRow()], draftId })
    expect(await desk.drafts.list({ kind: 'handover' })).toEqual([])
  })

  it('is corrected, and another desk that saw it before is told', async () => {
    const { id, version } = await recorded(station)
    const handover = sampleHandover({ unit: '改正的派出所' })
    expect(await desk.arrivals.correct({ id, version, handover })).toMatchObject({ unit: '改正的派出所' })
    expect(await refusalOf(desk.arrivals.correct({ id, version, handover }))).toMatchObject({
      kind: 'conflict',
      data: { theirs: { handover: { unit: '改正的派出所' } } },
    })
  })

  it('does not lie in the future, nor was anybody found after they were brought', async () => {
    const record = (changes: object) =>
      desk.arrivals.record({ handover: sampleHandover(changes), rows: [sampleRow()], draftId: null })
    expect(await faultsOf(record({ handedOverAt: testNow + 3_600_000 }))).toEqual([
      'handover.handedOverAt in-future',
    ])
    expect(await faultsOf(record({ foundAt: testNow }))).toEqual(['handover.foundAt after-handover'])
  })

  it.each(['hospital', 'township', 'other-station'] as const)(
    'is the same record for a referral from a %s',
    async (kind) => {
      const { id } = await recorded(station, [{}], { kind, unit: '转来的单位' })
      expect(await listed(id)).toMatchObject({ kind, unit: '转来的单位' })
    },
  )

  it('stays listed while somebody waits, and for a day once nobody does', async () => {
    const yesterday = { handedOverAt: testNow - 25 * 3_600_000, foundAt: null }
    const { id, rows } = await recorded(station, [{}], yesterday)
    const { id: waiting } = await recorded(station, [{}], yesterday)
    const { id: fresh, rows: freshRows } = await recorded(station, [{}])
    for (const row of [...rows, ...freshRows])
      await desk.arrivals.closeRow({ rowId: row.id, end: { kind: 'not-here', note: '写重了' } })
    const ids = (await desk.arrivals.open()).map((one) => one.id)
    expect(ids).toEqual(expect.arrayContaining([waiting, fresh]))
    expect(ids).not.toContain(id)
  })
})

describe('a row finished in the intake', () => {
  it('R06 satisfies the block, is marked with the stay, and cannot be used twice', async () => {
    const { id, rows } = await recorded(station, [{}, {}])
    expect(await refusalOf(admitRow(null))).toMatchObject({ kind: 'blocked', data: { rule: 'R06' } })
    const { stayId, personId } = await admitRow(rows[0]!.id)
    expect((await listed(id))?.rows).toMatchObject([
      { state: 'admitted', stayId, personId },
      { state: 'waiting' },
    ])
    expect(await refusalOf(admitRow(rows[0]!.id))).toMatchObject({ kind: 'conflict' })
    expect(await refusalOf(admitRow(999_999))).toEqual({
      kind: 'not-found',
      data: { record: 'handover-row' },
    })
  })

  it('R47 hands the clues to tracing word by word', async () => {
    const clues = '妈妈叫“付兰花”，\n家门口有大槐树'
    const { rows } = await recorded(station, [{ clues }])
    const { stayId } = await admitRow(rows[0]!.id)
    const { notes } = await desk.tracing.stay({ stayId })
    expect(notes).toMatchObject([
      { answer: clues, askedOf: sampleHandover().unit, channel: 'police', happenedAt: testNow - 600_000 },
    ])
  })

  it('writes no note where nothing was said', async () => {
    const { rows } = await recorded(station, [{ clues: '' }])
    const { stayId } = await admitRow(rows[0]!.id)
    expect((await desk.tracing.stay({ stayId })).notes).toEqual([])
  })

  it('R06 a refused admission leaves the row waiting', async () => {
    const { id, rows } = await recorded(station, [{}])
    const bad = sampleAdmission({ details: sampleDetails({ ethnicity: '99', document: noDocument }) })
    await refusalOf(desk.intake.admit({ ...bad, handoverRowId: rows[0]!.id }))
    expect((await listed(id))?.rows[0]?.state).toBe('waiting')
  })
})

describe('a row that waits', () => {
  it('R47 is corrected, and what was corrected goes to tracing', async () => {
    const { id, version, rows } = await recorded(station, [{}, { name: '乙' }])
    const row = sampleRow({ name: '甲改', age: null, clues: '家在河边' })
    const { rows: corrected } = await desk.arrivals.correctRow({ rowId: rows[0]!.id, version, row })
    expect(corrected).toMatchObject([{ ...row, state: 'waiting' }, { name: '乙' }])
    const { stayId } = await admitRow(rows[0]!.id)
    expect((await desk.tracing.stay({ stayId })).notes).toMatchObject([{ answer: '家在河边' }])
    expect((await listed(id))?.rows[0]).toMatchObject({ name: '甲改', state: 'admitted' })
  })

  it('is not corrected over what another desk wrote, nor once it is finished', async () => {
    const { version, rows } = await recorded(station, [{ name: '先' }])
    const correct = (name: string, seen: number) =>
      desk.arrivals.correctRow({ rowId: rows[0]!.id, version: seen, row: sampleRow({ name }) })
    await correct('他人所写', version)
    expect(await refusalOf(correct('我所写', version))).toMatchObject({
      kind: 'conflict',
      data: { theirs: { row: { name: '他人所写' } } },
    })
    await desk.arrivals.closeRow({ rowId: rows[0]!.id, end: { kind: 'not-here', note: '写重了' } })
    expect(await faultsOf(correct('再改', version + 1))).toEqual(['rowId closed'])
  })
})

describe('a row that ends otherwise', () => {
  it('is added late, or closed because nobody stands behind it', async () => {
    const { id } = await recorded(station, [{}])
    const { rows } = await desk.arrivals.addRow({ handoverId: id, row: sampleRow({ name: '后到' }) })
    const closed = await desk.arrivals.closeRow({
      rowId: rows[1]!.id,
      end: { kind: 'not-here', note: '途中自行离开' },
    })
    expect(closed.rows).toMatchObject([
      { state: 'waiting' },
      { state: 'not-here', closeNote: '途中自行离开' },
    ])
    const absent = desk.arrivals.addRow({ handoverId: 999_999, row: sampleRow() })
    expect(await refusalOf(absent)).toMatchObject({ kind: 'not-found' })
  })

  it('is turned away together with the gate check', async () => {
    const { id, rows } = await recorded(station, [{}, {}])
    const gateCheckId = await sentAway(station, { decided: 'hospital' })
    await desk.arrivals.closeRow({ rowId: rows[0]!.id, end: { kind: 'turned-away', gateCheckId } })
    expect((await listed(id))?.rows[0]).toMatchObject({ state: 'turned-away', gateCheckId })
    const check = (await desk.arrivals.turnedAway({ on: '2026-11-23' })).find(
      (one) => one.gateCheckId === gateCheckId,
    )!
    const away = { check: check.check, name: null, where: '急诊', draftId: null }
    const verdictOverride = { verdict: 'hospital' as const, reason: '发热' }
    const second = await desk.intake.turnAway({ ...away, verdictOverride, handoverRowId: rows[1]!.id })
    expect((await listed(id))?.rows[1]).toMatchObject({ state: 'turned-away', gateCheckId: second.id })
  })

  it('R16 whatever brought somebody, the row may be admitted: the hint refuses nobody', async () => {
    const { rows } = await recorded(station, [{}], { course: '上访人员，要求就医' })
    expect(await admitRow(rows[0]!.id)).toMatchObject({ name: '单小川' })
  })
})

describe('the signed sheet', () => {
  const tasks = async (detail: string) =>
    (await desk.tasks.open()).filter((task) => task.code === 'handover-receipt' && task.detail === detail)

  it('R06 is asked for by a task until it lies in the station', async () => {
    const unit = '缺表派出所'
    const { id, version } = await recorded(station, [{}], { unit })
    expect(await tasks(unit)).toHaveLength(1)
    const handover = sampleHandover({ unit, isSheetSigned: true })
    expect(await desk.arrivals.correct({ id, version, handover })).toMatchObject({ isSheetSigned: true })
    expect(await tasks(unit)).toEqual([])
  })

  it('is there once somebody closed the task', async () => {
    const unit = '后补派出所'
    const { id } = await recorded(station, [{}], { unit })
    const [task] = await tasks(unit)
    await desk.tasks.close({ id: task!.id, how: '民警送回' })
    expect(await listed(id)).toMatchObject({ isSheetSigned: true })
  })

  it('asks for nothing where it was signed at once', async () => {
    const unit = '当场签字派出所'
    await recorded(station, [{}], { unit, isSheetSigned: true })
    expect(await tasks(unit)).toEqual([])
  })
})
