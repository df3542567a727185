// Who somebody at the desk may be: what the card shows of them, and that it never stands in anybody's way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { StationClient } from '../../../station/contract/contract.ts'
import { nothingTyped, type TypedPerson } from '../../../domain/people/typed-person.ts'
import { sentPhoto } from '../../support/pictures.ts'
import { admitted, stayOf } from '../../support/road.ts'
import { sampleAdmission, sampleDetails, unnamedDetails } from '../../support/samples.ts'
import { openTestStation, type TestStation } from '../../support/test-station.ts'

const day = 86_400_000
let station: TestStation
let desk: StationClient
beforeAll(async () => {
  station = await openTestStation()
  desk = await station.as('front-desk')
})
afterAll(() => station.close())

const ask = (typed: Partial<TypedPerson>, familyId: number | null = null) =>
  desk.people.likelySame({ typed: { ...nothingTyped, ...typed }, familyId, handoverRowId: null })

/** Sessions end with the shift. */
async function later(days: number) {
  station.advance(days * day)
  await station.reopen()
  desk = await station.as('front-desk')
}

async function left(person: Awaited<ReturnType<typeof admitted>>, way: 'own-way' | 'fetched' = 'own-way') {
  const { version } = await stayOf(station, person)
  const leaving = { way, at: station.now(), destination: '', note: '', overrides: [] }
  await desk.escort.leave({ stayId: person.stayId, version, ...leaving })
}

describe('likelySame', () => {
  it('shows photo, last stay, how sure it is and why', async () => {
    const shan = await desk.intake.admit(sampleAdmission())
    const { id: photoId } = await desk.photos.add({ ...(await sentPhoto(station)), personId: shan.personId })
    const [found] = await ask({ name: '山晓川', documentNumber: '440524188001010015' })
    expect(found).toMatchObject({
      id: shan.personId,
      name: '单小川',
      documentNumber: expect.stringMatching(/^440524\*+0014$/),
      photoId,
      level: 'likely',
      lastStay: { number: shan.stayNumber, leftAt: null, way: null },
      openStay: { id: shan.stayId },
      staysInYear: 1,
    })
    expect(found?.reasons.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['number-near', 'name-sounds']),
    )
  })

  it('is quiet while too little is typed', async () => {
    for (const typed of [{}, { name: '单' }, { name: 's' }, { documentNumber: '440' }, { age: 50 }])
      expect(await ask(typed)).toEqual([])
  })

  it('calls nobody likely for a common name alone, and lists at most seven', async () => {
    for (let n = 0; n < 9; n += 1) await admitted(station, { details: { name: '王伟' } })
    const found = await ask({ name: '王伟' })
    expect(found.length).toBeLessThanOrEqual(7)
    expect(found.filter(({ level }) => level === 'likely')).toEqual([])
  })

  it('finds somebody without a name by marks, age and home', async () => {
    const details = unnamedDetails({
      household: { region: '440524', text: '' },
      description: {
        ...sampleDetails().description,
        marks: [
          { kind: 'tattoo', part: 'neck', side: 'left', text: '' },
          { kind: 'missing-part', part: 'hand', side: 'right', text: '' },
        ],
      },
    })
    const { personId } = await desk.intake.admit(sampleAdmission({ details }))
    const found = await ask({ sex: 'male', age: 52, region: '440524', marks: details.description.marks })
    expect(found[0]).toMatchObject({ id: personId })
  })

  it('lists who came with the same people before', async () => {
    const mother = sampleDetails({ name: '乙某', sex: 'female', document: { kind: '99', reason: '遗失' } })
    const child = sampleDetails({ name: '丙某', document: { kind: '99', reason: '遗失' } })
    const first = await desk.intake.admit({
      ...sampleAdmission({ details: mother }),
      family: { familyId: null, role: 'adult' },
    })
    const family = await desk.families.ofStay({ stayId: first.stayId })
    const familyId = family!.familyId
    const second = await desk.intake.admit({
      ...sampleAdmission({ details: child }),
      family: { familyId, role: 'child' },
    })
    await left(second)
    const found = await ask({ name: '丙木', sex: 'male', region: '440524', bornOn: '1880-01-01' }, familyId)
    expect(found.find(({ id }) => id === second.personId)?.reasons.map(({ kind }) => kind)).toContain(
      'companion',
    )
  })
})

describe('facts of earlier help', () => {
  it('R73 warns of somebody who left less than a month ago, and refuses nobody', async () => {
    const details = { name: '祁跑站', birth: { kind: 'date' as const, on: '1980-05-06' } }
    const first = await admitted(station, { details })
    await left(first)
    await later(5)
    const typed = { name: '祁跑站', bornOn: '1980-05-06' }
    expect((await ask(typed))[0]).toMatchObject({ staysInYear: 1, daysSinceLeft: 5, warnings: ['R73'] })

    const { person } = await desk.people.page({ id: first.personId })
    const again = await desk.intake.admit({
      ...sampleAdmission({
        details: sampleDetails({ document: { kind: '99', reason: '遗失' }, ...details }),
      }),
      personId: first.personId,
      personVersion: person.version,
    })
    expect(again.personId).toBe(first.personId)
    expect((await ask(typed))[0]).toMatchObject({ staysInYear: 2 })
  })

  it('R73 is silent a month later, and about children', async () => {
    const adult = await admitted(station, {
      details: { name: '褚月后', birth: { kind: 'date', on: '1981-05-06' } },
    })
    const child = await admitted(station, {
      details: { name: '褚孩儿', birth: { kind: 'date', on: '2015-05-06' } },
    })
    await left(adult)
    await left(child, 'fetched')
    await later(1)
    expect((await ask({ name: '褚孩儿', bornOn: '2015-05-06' }))[0]?.warnings).toEqual([])
    await later(40)
    expect((await ask({ name: '褚月后', bornOn: '1981-05-06' }))[0]?.warnings).toEqual([])
  })
})
