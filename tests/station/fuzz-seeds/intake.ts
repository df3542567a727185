// Seeds of the gate of intake and of people: each branch of a person, of a gate check and of a place at least once.
import { recorded } from '../../support/arrivals.ts'
import { admitted } from '../../support/road.ts'
import {
  sampleAdmission,
  sampleCheck,
  sampleDetails,
  sampleRegistration,
  unnamedDetails,
} from '../../support/samples.ts'
import { photoOf } from './photos.ts'
import { freshBed, overrides, withSecond, written, type Seed, type World } from './seed.ts'

const undocumented = sampleDetails({
  document: { kind: '90', number: '站证 0001', source: 'told' },
  aliases: '老川',
  note: '左手有疤',
  residence: { region: '440524', text: '旧址' },
  contacts: [{ name: '单大川', relation: 'sibling', phone: '0400-000-0001', address: '示例镇' }],
  description: {
    height: 170,
    build: '3',
    accent: '像川东',
    accentRegion: '440524',
    languages: ['2'],
    hearing: 'normal',
    speech: 'unclear',
    marks: [{ kind: 'scar', part: 'hand', side: 'left', text: '旧伤' }],
  },
})
const details = {
  known: sampleDetails(),
  judged: unnamedDetails({ name: '某人' }),
  ageless: { ...undocumented, birth: { kind: 'unknown' as const, reason: '说不清' } },
}
const unseen = { injury: 'not-looked', mind: 'not-looked' } as const
const checks = {
  measured: sampleCheck({
    ...unseen,
    symptoms: ['dry-cough'],
    exposure: { kinds: ['contact'], history: '坐过长途车' },
    test: { kind: 'taken', method: 'antigen', result: 'negative', takenAt: Date.UTC(2026, 10, 1) },
    reports: [{ to: 'cdc', at: Date.UTC(2026, 10, 1) }],
    note: '咳',
  }),
  low: sampleCheck({
    temperature: { kind: 'low' },
    test: { kind: 'not-done' },
    retestAt: Date.UTC(2026, 10, 1),
    retest: { kind: 'measured', tenths: 365, method: 'armpit' },
  }),
  notTaken: sampleCheck({
    temperature: { kind: 'not-taken', reason: '不配合' },
    retest: { kind: 'not-taken', reason: '睡着' },
  }),
  again: sampleCheck({ retest: { kind: 'low' } }),
}
const broughtBy = {
  unit: '公安局',
  person: '民警',
  phone: '110',
  foundPlace: '车站',
  foundAt: Date.UTC(2026, 10, 1),
}
const unknowns = [{ field: 'residence' as const, reason: '说不清' }]
const registration = sampleRegistration({ broughtBy, health: '无', unknowns })
/** Somebody who was here and left. */
async function returned({ station, head }: World): Promise<number> {
  const { personId, stayId } = await admitted(station)
  const exit = { way: 'own-way' as const, at: station.now(), destination: '', note: '', overrides: [] }
  await head.escort.leave({ stayId, version: 1, ...exit })
  return personId
}

type Admission = ReturnType<typeof sampleAdmission>

const admission = (changes: object = {}): Seed => ({
  make: async () => ({ ...sampleAdmission({ registration }), details: undocumented, overrides, ...changes }),
  read: async (world, _input: Admission, { personId }: { personId: number }) => [
    await world.head.people.page({ id: personId }),
    await written(world),
  ],
})

export const intake: Record<string, readonly Seed[]> = {
  'intake.verdict': Object.values(checks).map((check) => ({ make: async () => ({ check }) })),
  'intake.admit': [
    {
      ...admission({ late: { reason: 'outage', note: '停电', paperSerials: ['手 00017'] } }),
      only: ['late'],
    },
    admission({ check: checks.measured }),
    { ...admission({ details: details.known, check: checks.low }), only: ['details', 'check'] },
    {
      ...admission({
        details: details.judged,
        check: checks.notTaken,
        verdictOverride: { verdict: 'admit', reason: '复测正常' },
      }),
      only: ['details', 'check', 'verdictOverride'],
    },
    {
      ...admission({
        details: details.ageless,
        check: checks.again,
        verdictOverride: { verdict: 'admit', reason: '复测正常' },
      }),
      only: ['details', 'check'],
    },
    {
      ...admission(),
      make: async (world) => {
        const personId = await returned(world)
        const { version } = (await world.head.people.page({ id: personId })).person
        const place = { kind: 'bed', bedId: await freshBed(world) }
        return {
          ...sampleAdmission(),
          details: undocumented,
          personId,
          personVersion: version,
          photoIds: [],
          family: null,
          handoverRowId: null,
          late: null,
          draftId: 1,
          place,
        }
      },
      only: ['personId', 'personVersion', 'draftId', 'place'],
    },
    {
      ...admission(),
      make: async (world) => ({
        ...sampleAdmission(),
        check: checks.measured,
        details: undocumented,
        overrides: await withSecond(world),
      }),
      only: ['overrides.0.second'],
    },
    {
      ...admission(),
      make: async (world) => ({
        ...sampleAdmission(),
        check: checks.measured,
        details: undocumented,
        overrides,
        photoIds: [await photoOf(world, null)],
      }),
      only: ['photoIds'],
    },
    {
      ...admission(),
      make: async (world) => {
        const { stayId } = await admitted(world.station)
        const first = await world.head.families.join({ stayId, familyId: null, role: 'adult' })
        const family = { familyId: first.familyId, role: 'child' }
        return { ...sampleAdmission(), check: checks.measured, details: undocumented, overrides, family }
      },
      only: ['family'],
    },
    {
      ...admission(),
      make: async (world) => {
        const handoverRowId = (await recorded(world.station)).rows[0]!.id
        return {
          ...sampleAdmission(),
          check: checks.measured,
          details: undocumented,
          overrides,
          handoverRowId,
        }
      },
      only: ['handoverRowId'],
    },
  ],
  'intake.voidStay': [
    {
      make: async ({ station }) => ({ stayId: (await admitted(station)).stayId, version: 1, reason: '误开' }),
      read: written,
    },
  ],
  'intake.turnAway': Object.values(checks).map((check) => ({
    make: async ({ station }) => ({
      check: { ...check, mind: 'unconscious' },
      verdictOverride: { verdict: 'hospital', reason: '昏迷' },
      name: '李乙',
      where: '市第一医院',
      handoverRowId: (await recorded(station)).rows[0]!.id,
      draftId: 1,
    }),
    read: written,
  })),
  'intake.correctRegistration': [
    {
      make: async ({ station }) => ({ stayId: (await admitted(station)).stayId, version: 1, registration }),
      read: async ({ head }, { stayId }: { stayId: number }) => {
        const house = await head.care.house()
        const { personId } = house.find((row) => row.stayId === stayId)!
        return head.people.page({ id: personId })
      },
    },
  ],
  'intake.moveBed': [
    {
      make: async (world) => ({
        stayId: (await admitted(world.station)).stayId,
        version: 1,
        place: { kind: 'elsewhere', text: '走廊' },
        reason: '换床',
        overrides,
      }),
      read: async (world, { stayId }: { stayId: number }) => [
        (await world.head.care.house()).find((row) => row.stayId === stayId),
        await world.head.rooms.ofStay({ stayId }),
      ],
      only: ['stayId', 'version', 'place', 'reason'],
    },
    {
      make: async (world) => ({
        stayId: (await admitted(world.station)).stayId,
        version: 1,
        place: { kind: 'bed', bedId: await freshBed(world) },
        reason: '换床',
        overrides: await withSecond(world),
      }),
      only: ['place', 'overrides'],
    },
  ],
  'intake.addRoom': [
    {
      make: async ({ next }) => ({ name: `房${next()}`, sex: 'male', zone: 'general', beds: 2 }),
      read: ({ head }) => head.intake.beds(),
    },
  ],
}

export const people: Record<string, readonly Seed[]> = {
  'people.find': [{ make: async () => ({ text: '单小川' }) }],
  'people.page': [{ make: async ({ station }) => ({ id: (await admitted(station)).personId }) }],
  'people.correct': Object.values(details).map((each) => ({
    make: async ({ station }) => ({ id: (await admitted(station)).personId, version: 1, details: each }),
    read: ({ head }, { id }: { id: number }) => head.people.page({ id }),
  })),
}
