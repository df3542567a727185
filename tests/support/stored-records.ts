// Plain records for tests of stores: the least that a row needs, each with the parts a test wants to see otherwise.
// Persons are made up; identity numbers are of the made-up region 20xxxx.
import { noDescription } from '../../domain/people/description.ts'
import type { WriteDb } from '../../db/connection.ts'
import { createAccount } from '../../db/stores/account-store.ts'
import type { By } from '../../db/stores/by.ts'
import { insertEscort } from '../../db/stores/escort-store.ts'
import { insertGateCheck, insertProfile } from '../../db/stores/gate-store.ts'
import { insertPerson } from '../../db/stores/person-store.ts'
import { insertRegistration } from '../../db/stores/registration-store.ts'
import { insertStay } from '../../db/stores/stay-store.ts'
import type { EscortPlan } from '../../domain/escort/escort.ts'
import { unaskedAtGate, type GateCheck } from '../../domain/intake/gate-check.ts'
import { gateFields, type GateProfile } from '../../domain/intake/gate-profile.ts'
import type { Handover, HandoverRow } from '../../domain/intake/handover.ts'
import type { Refusal } from '../../domain/intake/refusal.ts'
import type { Registration } from '../../domain/intake/registration.ts'
import type { PersonDetails } from '../../domain/people/person.ts'

/** 2026-01-10 08:00 in Shanghai. */
export const morning = Date.UTC(2026, 0, 10, 0, 0)
export const hour = 3_600_000

const lastOf = new WeakMap<WriteDb, number>()
/** Counts up within one database: uids, names and numbers that must be there only once. */
export function nextOf(db: WriteDb): number {
  const next = (lastOf.get(db) ?? 0) + 1
  lastOf.set(db, next)
  return next
}

export function givenAccount(db: WriteDb, name = `工作人员${nextOf(db)}`): number {
  return createAccount(
    db,
    {
      uid: `account-${nextOf(db)}`,
      origin: 'station',
      name,
      pinHash: 'hash',
      roles: ['front-desk'],
      duties: [],
      language: 'zh-CN',
    },
    { account: null, at: morning },
  )
}

export function givenBy(db: WriteDb, at = morning): By {
  return { account: givenAccount(db), at }
}

export function someDetails(parts: Partial<PersonDetails> = {}): PersonDetails {
  return {
    name: '张三',
    aliases: '',
    sex: 'male',
    birth: { kind: 'unknown', reason: '不详' },
    ethnicity: '00',
    document: { kind: '99', reason: '不详' },
    household: { region: null, text: '' },
    residence: { region: null, text: '' },
    education: '',
    marriage: '',
    description: noDescription,
    contacts: [],
    note: '',
    ...parts,
  }
}

type PersonParts = Readonly<{
  details?: Partial<PersonDetails>
  label?: string | null
  keys?: readonly string[]
  seenAt?: number
}>

export function givenPerson(db: WriteDb, by: By, parts: PersonParts = {}): number {
  const { details = {}, label = null, keys = [], seenAt = morning } = parts
  return insertPerson(
    db,
    {
      uid: `person-${nextOf(db)}`,
      origin: 'station',
      details: someDetails(details),
      label,
      identity: 'claimed',
      seenAt,
      keys,
    },
    by,
  )
}

export const someProfile: GateProfile = {
  code: 'four-steps',
  nameZh: '四步入站',
  nameEn: 'Four steps',
  fields: gateFields({
    'health-code': 'optional',
    temperature: 'required',
    mask: 'required',
    symptoms: 'optional',
    'first-look': 'required',
    security: 'required',
    told: 'required',
  }),
  order: [],
  healthCodeInForce: false,
  feverLimit: 373,
  coldLimit: 350,
  observationDays: 0,
  stayLimitDays: 10,
  validFrom: '2014-08-01',
  validTo: null,
  mark: 'S',
  source: '民发〔2014〕132号',
}

export function givenProfile(db: WriteDb, parts: Partial<GateProfile> = {}): number {
  return insertProfile(db, { ...someProfile, code: `profile-${nextOf(db)}`, ...parts }, 1)
}

export const someCheck: GateCheck = {
  ...unaskedAtGate,
  checkedAt: morning,
  healthCode: 'not-checked',
  temperature: { kind: 'measured', tenths: 365, method: 'forehead' },
  retest: null,
  mask: 'worn',
  symptoms: [],
  injury: 'none',
  mind: 'clear',
  danger: false,
  security: 'passed',
  told: true,
  note: '',
}

type CheckParts = Readonly<{ check?: Partial<GateCheck>; profileId?: number }>

export function givenGateCheck(db: WriteDb, by: By, { check = {}, profileId }: CheckParts = {}): number {
  return insertGateCheck(
    db,
    {
      uid: `check-${nextOf(db)}`,
      origin: 'station',
      profileId: profileId ?? givenProfile(db),
      check: { ...someCheck, ...check },
      computed: { verdict: 'admit', reasons: [] },
      decided: 'admit',
      overrideReason: null,
      turnedAway: null,
    },
    by,
  )
}

export function someRegistration(parts: Partial<Registration> = {}): Registration {
  return {
    arrivedAt: morning,
    arrivalWay: '1',
    broughtBy: { unit: '', person: '', phone: '', foundPlace: '', foundAt: null },
    reasons: ['2'],
    needs: [],
    history: '',
    health: '',
    belongings: '',
    socialSecurity: '',
    clothes: '',
    declaration: 'not-yet',
    systemCheck: null,
    unknowns: [],
    ...parts,
  }
}

type StayParts = Readonly<{
  personId?: number
  number?: string
  arrivedAt?: number
  check?: Partial<GateCheck>
  profileId?: number
  registration?: Partial<Registration>
}>

/** An open stay with its gate check and registration. */
export function givenStay(db: WriteDb, by: By, parts: StayParts = {}): number {
  const { arrivedAt = morning, registration, personId = givenPerson(db, by), ...check } = parts
  const number = parts.number ?? `20010101-20260110-${String(nextOf(db)).padStart(4, '0')}`
  const gateCheckId = givenGateCheck(db, by, check)
  const id = insertStay(
    db,
    {
      uid: `stay-${nextOf(db)}`,
      origin: 'station',
      number,
      personId,
      gateCheckId,
      arrivedAt,
      openedAt: arrivedAt,
      placeLabel: '大厅',
    },
    by,
  )
  insertRegistration(db, id, someRegistration({ arrivedAt, ...registration }), by)
  return id
}

export function somePlan(persons: readonly number[], parts: Partial<EscortPlan> = {}): EscortPlan {
  return {
    destination: { region: '200100', text: '某县' },
    receiving: {
      kind: 'relief-station',
      name: '某县救助管理站',
      person: '李站长',
      relation: 'other',
      phone: '',
      confirmed: null,
    },
    staff: [{ name: '王五', sex: 'male', phone: '', leader: true }],
    transport: { kind: 'train', number: 'K101', route: '' },
    departAt: morning + 24 * hour,
    persons: persons.map((stayId) => ({ stayId, needs: '' })),
    ...parts,
  }
}

export function givenEscort(
  db: WriteDb,
  by: By,
  { persons, ...plan }: Readonly<{ persons: readonly number[] } & Partial<Omit<EscortPlan, 'persons'>>>,
): number {
  const next = nextOf(db)
  return insertEscort(
    db,
    {
      uid: `escort-${next}`,
      origin: 'station',
      number: `2026-E-${String(next).padStart(4, '0')}`,
      plan: somePlan(persons, plan),
    },
    by,
  )
}

export function someHandover(parts: Partial<Handover> = {}): Handover {
  return {
    kind: 'police',
    unit: '示例市公安局车站派出所',
    officer: '示例警员',
    badge: '000000',
    phone: '0400-000-0110',
    handedOverAt: morning,
    foundAt: null,
    foundPlace: '火车站东广场',
    course: '',
    isSheetSigned: false,
    ...parts,
  }
}

export function someHandoverRow(parts: Partial<HandoverRow> = {}): HandoverRow {
  return {
    name: '',
    sex: 'unknown',
    age: null,
    body: '',
    mind: '',
    identityCheck: '',
    belongings: '',
    clues: '',
    ...parts,
  }
}

export function someRefusal(parts: Partial<Refusal> = {}): Refusal {
  return {
    ground: '3',
    facts: '出示了当日宾馆房卡',
    explanations: [{ at: morning, by: '前台 01', said: '说明了救助条件' }],
    ableButRefuses: null,
    name: '沈八',
    sex: 'male',
    age: 40,
    documentNumber: '',
    receipt: { how: 'not-yet', witness: '', note: '' },
    ...parts,
  }
}
