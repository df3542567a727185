// An input that is right for every call, and how what it wrote is read back. Each is made anew after it was accepted,
// since a person arrives, departs and leaves only once. A call may need several to show every branch of its unions.
import type { StationClient } from '../../station/contract/contract.ts'
import { openReadOnly } from '../../db/open.ts'
import { admitted, departed, planned } from '../support/road.ts'
import {
  sampleAdmission,
  sampleCheck,
  sampleDetails,
  samplePlan,
  sampleRegistration,
  unnamedDetails,
} from '../support/samples.ts'
import { testPin, type TestStation } from '../support/test-station.ts'

export type World = Readonly<{
  station: TestStation
  head: StationClient
  /** Another account than the head's, for second persons. */
  secondId: number
  next(): number
}>

export type Seed = Readonly<{
  make(world: World): Promise<unknown>
  /** What the reading calls show of the accepted input. */
  read?(world: World, input: never, output: never): Promise<unknown>
  /** Only fields below these; the others are tried by another seed of the same call. */
  only?: readonly string[]
}>

const undocumented = sampleDetails({
  document: { kind: '90', number: '站证 0001', source: 'told' },
  aliases: '老川',
  note: '左手有疤',
  residence: { region: '440524', text: '旧址' },
  contacts: [{ name: '单大川', relation: 'sibling', phone: '0400-000-0001', address: '示例镇' }],
})
const details = {
  known: sampleDetails(),
  judged: unnamedDetails({ name: '某人' }),
  ageless: { ...undocumented, birth: { kind: 'unknown' as const, reason: '说不清' } },
}
const unseen = { injury: 'not-looked', mind: 'not-looked' } as const
const checks = {
  measured: sampleCheck({ ...unseen, symptoms: ['dry-cough'], note: '咳' }),
  low: sampleCheck({
    temperature: { kind: 'low' },
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
const registration = sampleRegistration({ broughtBy, health: '无' })
const reason = '夜间一人值班'
const overrides = [{ rule: 'R03', reason, second: null }]

/** Where no call shows a text again: the audit's values, and the gate check's own row. */
async function written({ station }: World): Promise<unknown> {
  const db = openReadOnly(station.dataDir)
  const values = db.all<{ new: string | null }>(
    'SELECT new FROM audit_value WHERE seq = (SELECT max(seq) FROM audit) AND new IS NOT NULL',
  )
  db.close()
  return values.map((value) => JSON.parse(value.new ?? 'null') as unknown)
}

async function freshBed({ head, next }: World): Promise<number> {
  const beds = await head.intake.addRoom({ name: `单间${next()}`, sex: 'single', zone: 'care', beds: 1 })
  return Math.max(...beds.map(({ id }) => id))
}

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

const withSecond = async ({ secondId }: World) => [
  { rule: 'R03', reason, second: { accountId: secondId, pin: testPin } },
]

const intake: Record<string, readonly Seed[]> = {
  'intake.verdict': Object.values(checks).map((check) => ({ make: async () => ({ check }) })),
  'intake.admit': [
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
  ],
  'intake.turnAway': [
    ...Object.values(checks).map((check) => ({
      make: async () => ({
        check: { ...check, mind: 'unconscious' },
        verdictOverride: { verdict: 'hospital', reason: '昏迷' },
        name: '李乙',
        where: '市第一医院',
        draftId: 1,
      }),
      read: written,
    })),
  ],
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
        overrides,
      }),
      read: async (world, { stayId }: { stayId: number }) => [
        (await world.head.care.house()).find((row) => row.stayId === stayId),
      ],
      only: ['stayId', 'version', 'place'],
    },
    {
      make: async (world) => ({
        stayId: (await admitted(world.station)).stayId,
        version: 1,
        place: { kind: 'bed', bedId: await freshBed(world) },
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

const people: Record<string, readonly Seed[]> = {
  'people.find': [{ make: async () => ({ text: '单小川' }) }],
  'people.page': [{ make: async ({ station }) => ({ id: (await admitted(station)).personId }) }],
  'people.correct': Object.values(details).map((each) => ({
    make: async ({ station }) => ({ id: (await admitted(station)).personId, version: 1, details: each }),
    read: ({ head }, { id }: { id: number }) => head.people.page({ id }),
  })),
}

const careContents = [
  { kind: 'temperature', reading: { kind: 'measured', tenths: 365, method: 'armpit' } },
  { kind: 'temperature', reading: { kind: 'low' } },
  { kind: 'temperature', reading: { kind: 'not-taken', reason: '睡着' } },
  { kind: 'meal', meal: 'lunch', eaten: 'all' },
  { kind: 'medicine', medicine: '二甲双胍', dose: '半片', taken: 'missed' },
  { kind: 'washing', done: 'washed' },
  { kind: 'mood', mood: 'calm' },
  { kind: 'counselling', topic: '想家' },
  { kind: 'incident', level: 'minor', what: '跌倒', measures: '冰敷' },
  { kind: 'note', text: '夜里咳' },
]

const care: Record<string, readonly Seed[]> = {
  'care.entries': [
    { make: async ({ station }) => ({ stayId: (await admitted(station)).stayId, before: 1 }) },
  ],
  'care.write': careContents.map((content, index) => ({
    make: async ({ station, head }) => {
      const { stayId } = await admitted(station)
      const entry = { stayId, happenedAt: station.now(), remark: '补充', correctsId: null }
      const note = { ...entry, content: { kind: 'note' as const, text: '先前' } }
      return { ...entry, content, correctsId: (await head.care.write(note)).id }
    },
    read: ({ head }, { stayId }: { stayId: number }) => head.care.entries({ stayId, before: null }),
    ...(index > 0 ? { only: ['content'] } : {}),
  })),
}

const tracing: Record<string, readonly Seed[]> = {
  'tracing.stay': [{ make: async ({ station }) => ({ stayId: (await admitted(station)).stayId }) }],
  'tracing.write': [
    {
      make: async ({ station }) => ({
        stayId: (await admitted(station)).stayId,
        happenedAt: station.now(),
        channel: 'phone',
        askedOf: '派出所',
        asked: '有无此人',
        answer: '有',
        nextStep: '发函',
      }),
      read: ({ head }, { stayId }: { stayId: number }) => head.tracing.stay({ stayId }),
    },
  ],
  'tracing.stopClock': [
    {
      make: async ({ station }) => ({
        stayId: (await admitted(station)).stayId,
        clockCode: 'STAY',
        at: station.now(),
        how: '延长已报备',
      }),
      read: ({ head }, { stayId }: { stayId: number }) => head.tracing.stay({ stayId }),
    },
  ],
}

const fullPlan = (stayIds: readonly number[]) =>
  samplePlan(stayIds, {
    destination: { region: '440524', text: '示例镇' },
    persons: stayIds.map((stayId) => ({ stayId, needs: '轮椅' })),
  })
const handover = {
  place: '丙县站',
  receiver: '接站 01',
  relation: 'unknown',
  receiverDocument: '工作证',
  note: '物品清点',
}
type OfEscort = { id: number }
const readEscort: Seed['read'] = ({ head }, { id }: OfEscort) => head.escort.get({ id })

const onTheWay = async ({ station }: World) => {
  const { stayId } = await admitted(station)
  const { id, version } = await departed(station, [stayId])
  return { id, version, stayId }
}
const unconfirmed = async ({ station }: World, second: object | null) => {
  const { stayId } = await admitted(station)
  const receiving = { ...samplePlan([stayId]).receiving, confirmed: null }
  const { id, version } = await planned(station, [stayId], { receiving })
  return { id, version, at: station.now(), overrides: [{ rule: 'R68', reason, second }] }
}
const back = (changes: object): Seed => ({
  make: async (world) => ({
    ...(await onTheWay(world)),
    at: world.station.now(),
    reason: '列车停运',
    place: { kind: 'elsewhere', text: '大厅' },
    overrides,
    ...changes,
  }),
  read: async (world, { id }: OfEscort) => [await world.head.escort.get({ id }), await written(world)],
})

const escort: Record<string, readonly Seed[]> = {
  'escort.list': [{ make: async () => ({ ended: false }) }],
  'escort.get': [
    {
      make: async ({ station }) => ({ id: (await planned(station, [(await admitted(station)).stayId])).id }),
    },
  ],
  'escort.plan': [
    {
      make: async ({ station }) => ({ plan: fullPlan([(await admitted(station)).stayId]), draftId: 1 }),
      read: ({ head }, _input, { id }: OfEscort) => head.escort.get({ id }),
    },
  ],
  'escort.change': [
    {
      make: async ({ station }) => {
        const { stayId } = await admitted(station)
        const { id, version } = await planned(station, [stayId])
        return { id, version, plan: fullPlan([stayId]) }
      },
      read: readEscort,
    },
  ],
  'escort.depart': [
    { make: (world) => unconfirmed(world, null), read: written },
    {
      make: (world) => unconfirmed(world, { accountId: world.secondId, pin: testPin }),
      only: ['overrides.0.second'],
    },
  ],
  'escort.handOver': [
    {
      make: async (world) => ({
        ...(await onTheWay(world)),
        handover: { ...handover, at: world.station.now() },
      }),
      read: readEscort,
    },
  ],
  'escort.bringBack': [
    { ...back({}), only: ['id', 'version', 'stayId', 'at', 'reason', 'place'] },
    {
      make: async (world) => ({
        ...((await back({}).make(world)) as object),
        place: { kind: 'bed', bedId: await freshBed(world) },
        overrides: await withSecond(world),
      }),
      only: ['place', 'overrides'],
    },
  ],
  'escort.leave': [
    {
      make: async ({ station }) => ({
        stayId: (await admitted(station)).stayId,
        version: 1,
        way: 'other',
        at: station.now(),
        destination: '丙县',
        note: '步行',
        overrides,
      }),
      read: written,
      only: ['stayId', 'version', 'way', 'at', 'destination', 'note'],
    },
    {
      make: async (world) => ({
        stayId: (await admitted(world.station)).stayId,
        version: 1,
        way: 'other',
        at: world.station.now(),
        destination: '',
        note: '',
        overrides: await withSecond(world),
      }),
      only: ['overrides'],
    },
  ],
}

const paperWish = async ({ station }: World) => {
  const { stayId } = await admitted(station)
  return { form: 'F1', stayId, escortId: (await planned(station, [stayId])).id }
}
let printable: Promise<number> | null = null
const paperOnce = async ({ station, head }: World) =>
  (await head.papers.issue({ form: 'F1', stayId: (await admitted(station)).stayId, escortId: null })).id

const papers: Record<string, readonly Seed[]> = {
  'papers.ofStay': [{ make: async ({ station }) => ({ stayId: (await admitted(station)).stayId }) }],
  'papers.unprintable': [{ make: paperWish }],
  'papers.issue': [{ make: paperWish }],
  'papers.print': [
    {
      make: async (world) => ({
        paperId: await (printable ??= paperOnce(world)),
        copy: 1,
        printer: 'office',
      }),
    },
  ],
}

const account = { roles: ['caregiver'], duties: ['audit'], pin: '1357' }
const accounts: Record<string, readonly Seed[]> = {
  'session.signIn': [{ make: async ({ secondId }) => ({ accountId: secondId, pin: testPin }) }],
  'session.setLanguage': [{ make: async () => ({ language: 'zh-CN' }) }],
  'accounts.create': [
    {
      make: async ({ next }) => ({ ...account, name: `员工 ${next()}`, language: 'zh-CN' }),
      read: ({ head }) => head.accounts.list(),
    },
  ],
  'accounts.update': [
    {
      make: async ({ head, next }) => {
        const name = `同事 ${next()}`
        const made = { ...account, roles: ['caregiver' as const], duties: [], language: 'zh-CN' as const }
        const { id, version } = await head.accounts.create({ ...made, name })
        return { ...account, id, version, name, active: true }
      },
      read: ({ head }) => head.accounts.list(),
    },
  ],
}

const drafts: Record<string, readonly Seed[]> = {
  'drafts.list': [{ make: async () => ({ kind: 'intake' }) }],
  'drafts.save': [
    {
      make: async ({ head }) => {
        const draft = { id: null, kind: 'intake' as const, subjectId: 1, body: '{}', version: 0 }
        const { id, version } = await head.drafts.save(draft)
        return { ...draft, id, version }
      },
      read: ({ head }) => head.drafts.list({ kind: null }),
    },
  ],
  'drafts.take': [{ make: async (world) => ({ id: await draftId(world) }) }],
  'drafts.discard': [{ make: async (world) => ({ id: await draftId(world) }) }],
}

async function draftId({ head }: World): Promise<number> {
  return (await head.drafts.save({ id: null, kind: 'intake', subjectId: null, body: '{}', version: 0 })).id
}

const setup: Record<string, readonly Seed[]> = {
  'setup.searchRegions': [{ make: async () => ({ text: '朝阳' }) }],
}

export const seeds: Readonly<Record<string, readonly Seed[]>> = {
  ...setup,
  ...accounts,
  ...people,
  ...intake,
  ...drafts,
  ...care,
  ...tracing,
  ...escort,
  ...papers,
}
