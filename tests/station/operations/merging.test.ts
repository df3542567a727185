// One person entered twice, made one and made two again: nothing is lost on either way.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { nothingTyped } from '../../../domain/people/typed-person.ts'
import { openReadOnly } from '../../../db/open.ts'
import { sentPhoto } from '../../support/pictures.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, stayOf } from '../../support/road.ts'
import { sampleAdmission, sampleDetails } from '../../support/samples.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeEach(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterEach(() => station.close())

type Admitted = Awaited<ReturnType<typeof admitted>>

async function left(person: Admitted) {
  const { version } = await stayOf(station, person)
  const leaving = { way: 'own-way' as const, at: station.now(), destination: '', note: '', overrides: [] }
  await desk.escort.leave({ stayId: person.stayId, version, ...leaving })
}
const personOf = async (id: number) => (await desk.people.page({ id })).person
const namesFor = async (text: string) => (await desk.people.find({ text })).map(({ id }) => id)

/** 单小川 is in the house; 山晓川, who left and has the number, is the same person. */
async function twice() {
  const other = await desk.intake.admit(sampleAdmission({ details: sampleDetails({ name: '山晓川' }) }))
  await left(other)
  const kept = await admitted(station)
  return { kept, other }
}

async function merged(kept: Admitted, other: Admitted) {
  const [one, two] = [await personOf(kept.personId), await personOf(other.personId)]
  return desk.people.merge({
    keptId: one.id,
    keptVersion: one.version,
    mergedId: two.id,
    mergedVersion: two.version,
    details: sampleDetails({ aliases: '山晓川', document: two.document }),
    reason: '同一证件',
  })
}

describe('merge', () => {
  it('shows both side by side before anything happens', async () => {
    const { kept, other } = await twice()
    const preview = await desk.people.mergePreview({ keptId: kept.personId, mergedId: other.personId })
    expect(preview).toMatchObject({
      because: null,
      kept: { person: { name: '单小川' }, stays: [{ id: kept.stayId, leftAt: null }] },
      merged: { person: { name: '山晓川' }, stays: [{ id: other.stayId, leftAt: station.now() }] },
    })
  })

  it('moves stays, photos and papers to the kept person, with the details that were chosen', async () => {
    const { kept, other } = await twice()
    const photo = await desk.photos.add({ ...(await sentPhoto(station)), personId: other.personId })
    const paper = await desk.papers.issue({
      form: 'F1',
      stayId: other.stayId,
      escortId: null,
      overrides: [{ rule: 'R08', reason: '补印', second: null }],
    })
    await merged(kept, other)
    const page = await desk.people.page({ id: kept.personId })
    expect(new Set(page.stays.map(({ id }) => id))).toEqual(new Set([kept.stayId, other.stayId]))
    expect(page.person).toMatchObject({ name: '单小川', aliases: '山晓川', document: { kind: '01' } })
    expect((await desk.photos.ofPerson({ personId: kept.personId })).map(({ id }) => id)).toEqual([photo.id])
    expect(page.papers.map(({ id }) => id)).toEqual([paper.id])
  })

  it('leads from the old number, the old name and the old page to the kept person', async () => {
    const { kept, other } = await twice()
    await merged(kept, other)
    expect(await namesFor('山晓川')).toEqual([kept.personId])
    expect(await namesFor('0014')).toEqual([kept.personId])
    expect(await desk.people.page({ id: other.personId })).toMatchObject({
      person: { id: kept.personId },
      mergedFrom: '山晓川',
      merges: [{ mergedId: other.personId, name: '山晓川', stays: 1, reason: '同一证件' }],
    })
  })

  it('finds the kept person by what only the merged one was called, also after a correction', async () => {
    const { kept, other } = await twice()
    await merged(kept, other)
    const { version } = await personOf(kept.personId)
    const details = sampleDetails({ document: { kind: '99', reason: '遗失' } })
    await desk.people.correct({ id: kept.personId, version, details })
    const typed = { ...nothingTyped, name: '山晓川', documentNumber: '440524188001010014' }
    const found = await desk.people.likelySame({ typed, familyId: null, handoverRowId: null })
    expect(found).toMatchObject([{ id: kept.personId, level: 'likely' }])
    expect(await namesFor('山晓川')).toEqual([kept.personId])
  })

  it('is refused while both are in the house: one person cannot hold two open stays', async () => {
    const [one, two] = [await admitted(station), await admitted(station)]
    expect(await desk.people.mergePreview({ keptId: one.personId, mergedId: two.personId })).toMatchObject({
      because: 'both-in-house',
    })
    expect(await faultsOf(merged(one, two))).toEqual(['mergedId both-in-house'])
    expect((await desk.people.page({ id: two.personId })).stays).toHaveLength(1)
  })

  it('is refused for one and the same, and for somebody merged before', async () => {
    const { kept, other } = await twice()
    expect(await faultsOf(merged(kept, kept))).toEqual(['mergedId same-person'])
    await merged(kept, other)
    const third = await admitted(station, { details: { name: '第三' } })
    await left(third)
    const input = { keptId: third.personId, keptVersion: 1, mergedId: other.personId, mergedVersion: 2 }
    const merge = desk.people.merge({ ...input, details: sampleDetails(), reason: 'x' })
    expect(await faultsOf(merge)).toEqual(['mergedId merged-already'])
  })

  it('gives the second desk a conflict where one of the two was saved in between', async () => {
    const { kept, other } = await twice()
    const [one, two] = [await personOf(kept.personId), await personOf(other.personId)]
    await desk.people.correct({
      id: two.id,
      version: two.version,
      details: sampleDetails({ name: '山小川' }),
    })
    const input = { keptId: one.id, keptVersion: one.version, mergedId: two.id, mergedVersion: two.version }
    const refused = await refusalOf(
      desk.people.merge({ ...input, details: sampleDetails({ document: two.document }), reason: 'x' }),
    )
    expect(refused).toMatchObject({ kind: 'conflict', data: { theirs: { details: { name: '山小川' } } } })
    expect((await desk.people.page({ id: two.id })).stays).toHaveLength(1)
  })
})

describe('unmerge', () => {
  it('puts back what moved, the details and both names', async () => {
    const { kept, other } = await twice()
    const before = await personOf(kept.personId)
    const { mergeId } = await merged(kept, other)
    expect(await desk.people.unmerge({ mergeId, reason: '不是一个人' })).toEqual({
      keptId: kept.personId,
      mergedId: other.personId,
      areDetailsBack: true,
    })
    const [one, two] = [
      await desk.people.page({ id: kept.personId }),
      await desk.people.page({ id: other.personId }),
    ]
    expect([one.stays.map(({ id }) => id), two.stays.map(({ id }) => id)]).toEqual([
      [kept.stayId],
      [other.stayId],
    ])
    expect({ ...one.person, version: 0 }).toEqual({ ...before, version: 0 })
    expect(two).toMatchObject({ mergedFrom: null, person: { name: '山晓川' } })
    expect([await namesFor('山晓川'), await namesFor('单小川')]).toEqual([[other.personId], [kept.personId]])
    expect((await desk.people.find({ text: '单小川' }))[0]).toMatchObject({ stays: 1 })
  })

  it('keeps what somebody corrected since, and says so', async () => {
    const { kept, other } = await twice()
    const { mergeId } = await merged(kept, other)
    const { version } = await personOf(kept.personId)
    const details = sampleDetails({ document: { kind: '99', reason: '遗失' }, note: '后来问到的' })
    await desk.people.correct({ id: kept.personId, version, details })
    expect(await desk.people.unmerge({ mergeId, reason: '不是' })).toMatchObject({ areDetailsBack: false })
    expect(await personOf(kept.personId)).toMatchObject({ note: '后来问到的' })
    expect(await namesFor('山晓川')).toEqual([other.personId])
  })

  it('is done once, and the later merge first', async () => {
    const { kept, other } = await twice()
    const third = await admitted(station, { details: { name: '第三' } })
    const { mergeId: first } = await merged(kept, other)
    await left(kept)
    const { mergeId: second } = await merged(third, kept)
    expect((await desk.people.page({ id: other.personId })).person.id).toBe(third.personId)
    expect(await faultsOf(desk.people.unmerge({ mergeId: first, reason: 'x' }))).toEqual([
      'mergeId later-merge-first',
    ])
    await desk.people.unmerge({ mergeId: second, reason: 'x' })
    expect((await desk.people.page({ id: other.personId })).person.id).toBe(kept.personId)
    await desk.people.unmerge({ mergeId: first, reason: 'x' })
    expect(await faultsOf(desk.people.unmerge({ mergeId: first, reason: 'x' }))).toEqual([
      'mergeId undone-already',
    ])
  })

  it('writes both ways into the audit, with the reason', async () => {
    const { kept, other } = await twice()
    const { mergeId } = await merged(kept, other)
    await desk.people.unmerge({ mergeId, reason: '不是一个人' })
    const db = openReadOnly(station.dataDir)
    const rows = db.all<{ operation: string; record: string; new: string }>(
      `SELECT audit.operation, audit_value.record, audit_value.new FROM audit
       JOIN audit_value ON audit_value.seq = audit.seq WHERE audit.operation LIKE 'people.%merge'`,
    )
    db.close()
    const told = (operation: string) =>
      rows.filter((row) => row.operation === operation).map(({ record }) => record)
    expect(told('people.merge')).toEqual(
      expect.arrayContaining([`person:${kept.personId}`, `person:${other.personId}`, `stay:${other.stayId}`]),
    )
    expect(told('people.unmerge')).toEqual(expect.arrayContaining([`stay:${other.stayId}`]))
    expect(rows.some((row) => row.new.includes('不是一个人'))).toBe(true)
  })
})
