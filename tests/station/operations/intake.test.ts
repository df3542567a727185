// The gate of intake through the whole stack: the admission with its numbers and labels, and each way it says no.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dictionaryList } from '../../../domain/intake/dictionaries.ts'
import { openReadOnly } from '../../../db/open.ts'
import { listAuditValues } from '../../../db/stores/audit-store.ts'
import type { StationClient } from '../../../station/contract/contract.ts'
import { faultsOf, refusalOf } from '../../support/refusals.ts'
import { admitted, stayOf } from '../../support/road.ts'
import {
  sampleAdmission,
  sampleCheck,
  sampleDetails,
  sampleRegistration,
  unnamedDetails,
} from '../../support/samples.ts'
import { openTestStation, testNow, type TestStation } from '../../support/test-station.ts'

let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const number = '440524188001010014'
const undocumented = sampleDetails({ document: { kind: '99', reason: '遗失' } })
const day = 86_400_000
const unseen = sampleCheck({ injury: 'not-looked', mind: 'not-looked' })
const because = (rule: string) => [{ rule, reason: '夜间一人值班，先安置', second: null }]

describe('the blank form', () => {
  it('brings the profile in force, the code lists and the beds', async () => {
    const form = await desk.intake.form()
    expect(form.profile).toMatchObject({ code: 'four-steps', feverLimit: 373, coldLimit: 350 })
    expect(new Set(form.dictionaries.map(({ list }) => list))).toEqual(new Set(dictionaryList.options))
    expect(form.beds).toHaveLength(14)
    expect(form.now).toBe(testNow)
  })

  it('judges a check before anything is saved', async () => {
    const fever = sampleCheck({ temperature: { kind: 'measured', tenths: 380, method: 'forehead' } })
    expect(await desk.intake.verdict({ check: fever })).toEqual({
      verdict: 'observe',
      reasons: [{ rule: 'R04', code: 'fever-retest' }],
    })
  })
})

describe('admission', () => {
  it('opens a stay with everything that was typed', async () => {
    const input = sampleAdmission()
    const { personId, stayId } = await desk.intake.admit(input)
    const page = await desk.people.page({ id: personId })
    expect(page.person).toMatchObject({ ...input.details, label: null, identity: 'claimed', version: 1 })
    expect(page.stays).toHaveLength(1)
    expect(page.stays[0]).toMatchObject({
      id: stayId,
      registration: input.registration,
      state: { kind: 'open', state: 'in-house' },
      placeLabel: '大厅加床',
    })
    expect(page.stays[0]!.gateCheck).toMatchObject({ ...input.check, decided: 'admit', override: null })
  })

  it('numbers the stays of a day one after another', async () => {
    const first = await admitted(station)
    const second = await admitted(station)
    const n = (text: string) => Number(text.slice(-4))
    expect(first.stayNumber).toMatch(/^110105-01-20261123-\d{4}$/)
    expect(n(second.stayNumber)).toBe(n(first.stayNumber) + 1)
  })

  it('numbers from one again on the next day of the station’s time zone', async () => {
    const other = await openTestStation()
    await admitted(other)
    // 22:40 and an hour and a quarter: still the same day; ten minutes more: the next.
    other.advance(75 * 60_000)
    expect((await admitted(other)).stayNumber).toBe('110105-01-20261123-0002')
    other.advance(10 * 60_000)
    expect((await admitted(other)).stayNumber).toBe('110105-01-20261124-0001')
    await other.close()
  })

  it('takes no number for an admission that is refused', async () => {
    const before = await admitted(station)
    await refusalOf(desk.intake.admit(sampleAdmission({ check: unseen, details: undocumented })))
    const after = await admitted(station)
    expect(Number(after.stayNumber.slice(-4))).toBe(Number(before.stayNumber.slice(-4)) + 1)
  })

  it('labels who has no name, day by day', async () => {
    const first = await desk.intake.admit(sampleAdmission({ details: unnamedDetails() }))
    const second = await desk.intake.admit(sampleAdmission({ details: unnamedDetails() }))
    expect([first.name, second.name]).toEqual(['无名氏-20261123-01', '无名氏-20261123-02'])
    const { person } = await desk.people.page({ id: first.personId })
    expect(person).toMatchObject({ name: null, label: '无名氏-20261123-01', identity: 'unknown' })
  })

  it('puts the person into the bed that was chosen', async () => {
    const guest = await admitted(station, { bed: '男二-01' })
    expect(guest.place).toBe('男二-01')
    const bed = (await desk.intake.beds()).find(({ label }) => label === '男二-01')
    expect(bed).toMatchObject({ state: 'occupied', occupant: '单小川' })
  })

  it('records a person who was here before under the same person, with what was corrected', async () => {
    const guest = await admitted(station)
    const { version } = await stayOf(station, guest)
    const leaving = {
      way: 'left-unannounced' as const,
      at: testNow,
      destination: '',
      note: '',
      overrides: [],
    }
    await desk.escort.leave({ stayId: guest.stayId, version, ...leaving })
    const details = { ...undocumented, aliases: '老川' }
    const again = { ...sampleAdmission({ details }), personId: guest.personId, personVersion: 1 }
    const back = await desk.intake.admit(again)
    expect(back.personId).toBe(guest.personId)
    const page = await desk.people.page({ id: guest.personId })
    expect(new Set(page.stays.map(({ id }) => id))).toEqual(new Set([guest.stayId, back.stayId]))
    expect(page.person).toMatchObject({ aliases: '老川', version: 2 })
  })

  it('keeps a person to one open stay', async () => {
    const guest = await admitted(station)
    const again = {
      ...sampleAdmission({ details: undocumented }),
      personId: guest.personId,
      personVersion: 1,
    }
    expect(await faultsOf(desk.intake.admit(again))).toEqual(['personId in-house-already'])
  })

  it('takes the draft away that it was typed in', async () => {
    const draft = await desk.drafts.save({
      id: null,
      kind: 'intake',
      subjectId: null,
      body: '{"name":"单"}',
      version: 0,
    })
    await desk.intake.admit({ ...sampleAdmission({ details: undocumented }), draftId: draft.id })
    expect((await desk.drafts.list({ kind: 'intake' })).map(({ id }) => id)).not.toContain(draft.id)
  })

  it('keeps the draft where the admission is refused', async () => {
    const draft = await desk.drafts.save({
      id: null,
      kind: 'intake',
      subjectId: null,
      body: '{}',
      version: 0,
    })
    await refusalOf(desk.intake.admit({ ...sampleAdmission({ check: unseen }), draftId: draft.id }))
    expect((await desk.drafts.list({ kind: 'intake' })).map(({ id }) => id)).toContain(draft.id)
  })
})

describe('admission refuses', () => {
  it.each<[string, Parameters<typeof sampleAdmission>[0]]>([
    [
      'details.document.number wrong-check-digit',
      {
        details: sampleDetails({
          document: { kind: '01', number: number.replace(/4$/, '5'), source: 'told' },
        }),
      },
    ],
    ['details.ethnicity not-in-list', { details: sampleDetails({ ethnicity: '77' }) }],
    [
      'details.household.region unknown-region',
      { details: sampleDetails({ household: { region: '999999', text: '' } }) },
    ],
    [
      'details.residence.region unknown-region',
      { details: sampleDetails({ residence: { region: '999999', text: '' } }) },
    ],
    ['details.birth.on in-future', { details: sampleDetails({ birth: { kind: 'date', on: '2026-11-24' } }) }],
    [
      'details.birth.asOf in-future',
      { details: unnamedDetails({ birth: { kind: 'estimated', age: 40, asOf: '2026-11-24' } }) },
    ],
    ['registration.arrivalWay not-in-list', { registration: sampleRegistration({ arrivalWay: '99' }) }],
    ['registration.reasons.1 not-in-list', { registration: sampleRegistration({ reasons: ['1', '99'] }) }],
    ['registration.needs.0 not-in-list', { registration: sampleRegistration({ needs: ['99'] }) }],
    ['registration.arrivedAt in-future', { registration: sampleRegistration({ arrivedAt: testNow + day }) }],
    [
      'registration.broughtBy.foundAt in-future',
      {
        registration: sampleRegistration({
          broughtBy: { ...sampleRegistration().broughtBy, foundAt: testNow + day },
        }),
      },
    ],
    ['check.checkedAt in-future', { check: sampleCheck({ checkedAt: testNow + day }) }],
  ])('%s', async (fault, changes) => {
    expect(await faultsOf(desk.intake.admit(sampleAdmission(changes)))).toEqual([fault])
  })

  it('every wrong field of a person at once', async () => {
    const details = sampleDetails({
      ethnicity: '77',
      birth: { kind: 'date', on: '2027-01-01' },
      household: { region: '999999', text: '' },
    })
    const faults = await faultsOf(desk.intake.admit(sampleAdmission({ details })))
    expect(faults).toHaveLength(3)
  })

  it('a person whom the gate sends elsewhere, unless somebody decides otherwise', async () => {
    const check = sampleCheck({ injury: 'severe' })
    const input = sampleAdmission({ check, details: undocumented })
    expect(await faultsOf(desk.intake.admit(input))).toEqual(['verdictOverride not-admitted'])
    const verdictOverride = { verdict: 'observe' as const, reason: '已就诊，医嘱可回站观察' }
    const { personId } = await desk.intake.admit({ ...input, verdictOverride })
    const [stay] = (await desk.people.page({ id: personId })).stays
    expect(stay!.gateCheck).toMatchObject({
      computed: { verdict: 'hospital' },
      decided: 'observe',
      override: verdictOverride,
    })
  })
})

describe('rules that block an admission', () => {
  const brought = sampleRegistration({ arrivalWay: '2' })

  it('hold a person nobody looked at (R03), until a reason is given', async () => {
    const input = sampleAdmission({ check: unseen, details: undocumented })
    const refused = await refusalOf(desk.intake.admit(input))
    expect(refused).toMatchObject({
      kind: 'blocked',
      data: { rule: 'R03', because: 'not-looked', override: 'reason', mark: 'S' },
    })
    expect((await desk.intake.admit({ ...input, overrides: because('R03') })).stayNumber).toBeTruthy()
  })

  it('hold a person brought by police without a word on who brought them (R06)', async () => {
    const input = sampleAdmission({ registration: brought, details: undocumented })
    const refused = await refusalOf(desk.intake.admit(input))
    expect(refused).toMatchObject({ kind: 'blocked', data: { rule: 'R06', because: 'no-handover' } })
    const signed = { ...brought, broughtBy: { ...brought.broughtBy, unit: '乙市公安局' } }
    expect((await desk.intake.admit({ ...input, registration: signed })).stayNumber).toBeTruthy()
  })

  it('are lifted one by one: a reason for another rule lifts nothing', async () => {
    const input = sampleAdmission({ check: unseen, registration: brought, details: undocumented })
    const refused = await refusalOf(desk.intake.admit({ ...input, overrides: because('R06') }))
    expect(refused).toMatchObject({ kind: 'blocked', data: { rule: 'R03' } })
    const both = [...because('R03'), ...because('R06')]
    expect((await desk.intake.admit({ ...input, overrides: both })).stayNumber).toBeTruthy()
  })

  it('leave the override in the audit, with its reason', async () => {
    const input = sampleAdmission({ check: unseen, details: undocumented })
    await desk.intake.admit({ ...input, overrides: because('R03') })
    const db = openReadOnly(station.dataDir)
    const row = db.get<{ seq: number; content: string }>('SELECT seq, content FROM audit ORDER BY seq DESC')!
    expect(JSON.parse(row.content).overrides).toEqual([{ rule: 'R03', secondAccountId: null }])
    const values = listAuditValues(db, row.seq)
    expect(values.find(({ record }) => record === 'override:R03')?.new).toContain('夜间一人值班')
    db.close()
  })
})

describe('turning away', () => {
  const away = {
    check: sampleCheck({ mind: 'unconscious' }),
    verdictOverride: null,
    name: '李乙',
    where: '市第一医院',
    draftId: null,
  }

  it('keeps the check, its verdict and where the person went', async () => {
    const kept = await desk.intake.turnAway(away)
    expect(kept).toMatchObject({
      ...away.check,
      decided: 'hospital',
      computed: { verdict: 'hospital' },
      profileZh: '四步入站',
      checkedBy: '测试 front-desk',
    })
  })

  it('is not the way for a person who may come in', async () => {
    const refused = desk.intake.turnAway({ ...away, check: sampleCheck() })
    expect(await faultsOf(refused)).toEqual(['verdictOverride admitted'])
  })
})

describe('correcting a registration', () => {
  it('gives back what was corrected, and moves the arrival', async () => {
    const guest = await admitted(station)
    const registration = sampleRegistration({ arrivedAt: testNow - 3_600_000, history: '改过的话' })
    const { stayId } = guest
    expect(await desk.intake.correctRegistration({ stayId, version: 1, registration })).toEqual({
      version: 2,
    })
    const stay = await stayOf(station, guest)
    expect(stay).toMatchObject({ registration, registrationVersion: 2, arrivedAt: testNow - 3_600_000 })
  })

  it('checks the codes as at the first time', async () => {
    const { stayId } = await admitted(station)
    const registration = sampleRegistration({ reasons: ['99'] })
    const corrected = desk.intake.correctRegistration({ stayId, version: 1, registration })
    expect(await faultsOf(corrected)).toEqual(['registration.reasons.0 not-in-list'])
  })

  it('knows which stay is not there', async () => {
    const absent = { stayId: 999_999, version: 1, registration: sampleRegistration() }
    const refused = await refusalOf(desk.intake.correctRegistration(absent))
    expect(refused).toEqual({ kind: 'not-found', data: { record: 'stay' } })
  })
})
