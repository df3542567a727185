// Inputs of the road as a worker would type them; tests change what they are about. Synthetic persons only.
import { unaskedAtGate, type GateCheck } from '../../domain/intake/gate-check.ts'
import type { EscortPlan } from '../../domain/escort/escort.ts'
import type { Registration } from '../../domain/intake/registration.ts'
import { noDescription } from '../../domain/people/description.ts'
import type { PersonDetails } from '../../domain/people/person.ts'
import { testNow } from './test-station.ts'

export function sampleCheck(changes: Partial<GateCheck> = {}): GateCheck {
  return {
    ...unaskedAtGate,
    checkedAt: testNow,
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
    ...changes,
  }
}

/** The number is one of GB 11643's own examples. */
export function sampleDetails(changes: Partial<PersonDetails> = {}): PersonDetails {
  return {
    name: '单小川',
    aliases: '',
    sex: 'male',
    birth: { kind: 'date', on: '1880-01-01' },
    ethnicity: '01',
    document: { kind: '01', number: '440524188001010014', source: 'told' },
    household: { region: '440524', text: '示例镇示例村' },
    residence: { region: null, text: '' },
    education: '70',
    marriage: '20',
    contacts: [{ name: '单大川', relation: 'sibling', phone: '0400-000-0001', address: '' }],
    description: noDescription,
    note: '',
    ...changes,
  }
}

export function unnamedDetails(changes: Partial<PersonDetails> = {}): PersonDetails {
  return sampleDetails({
    name: null,
    birth: { kind: 'estimated', age: 50, asOf: '2026-11-23' },
    document: { kind: '99', reason: '说不清' },
    household: { region: null, text: '' },
    contacts: [],
    ...changes,
  })
}

/** With these the sample lacks nothing, so that its registration is final at once. */
const sampleUnknowns = [
  { field: 'photo' as const, reason: '设备不可用' },
  { field: 'residence' as const, reason: '无固定住处' },
]
const unnamedUnknowns = (['name', 'household', 'contacts'] as const).map((field) => ({
  field,
  reason: '说不清',
}))

export function sampleRegistration(changes: Partial<Registration> = {}): Registration {
  return {
    arrivedAt: testNow,
    arrivalWay: '1',
    broughtBy: { unit: '', person: '', phone: '', foundPlace: '', foundAt: null },
    reasons: ['1'],
    needs: ['2', '3'],
    history: '“来这边找活，包在车站让人拎走了，走了两天……”',
    health: '',
    belongings: '双肩包 1；现金 36.50 元',
    socialSecurity: '8',
    clothes: '蓝色棉衣',
    declaration: 'signed',
    systemCheck: { checkedAt: testNow, ways: ['system'], result: 'no-record', nationalNumber: '', note: '' },
    unknowns: sampleUnknowns,
    ...changes,
  }
}

export function sampleAdmission(
  changes: { details?: PersonDetails; check?: GateCheck; registration?: Registration } = {},
) {
  return {
    check: sampleCheck(),
    verdictOverride: null,
    personId: null,
    personVersion: null,
    details: sampleDetails(),
    registration: sampleRegistration(
      changes.details?.name === null ? { unknowns: [...sampleUnknowns, ...unnamedUnknowns] } : {},
    ),
    place: { kind: 'elsewhere' as const, text: '大厅加床' },
    photoIds: [],
    family: null,
    handoverRowId: null,
    late: null,
    draftId: null,
    overrides: [],
    ...changes,
  }
}

export function samplePlan(stayIds: readonly number[], changes: Partial<EscortPlan> = {}): EscortPlan {
  return {
    destination: { region: '440524', text: '' },
    receiving: {
      kind: 'relief-station',
      name: '丙县救助管理站',
      person: '接站 01',
      relation: 'unknown',
      phone: '0400-000-0002',
      confirmed: { by: '接站 01', at: testNow - 3_600_000, how: '电话' },
    },
    staff: [
      { name: '护送 01', sex: 'male', phone: '0400-000-0003', leader: true },
      { name: '护送 02', sex: 'female', phone: '', leader: false },
    ],
    transport: { kind: 'train', number: 'G0000', route: '06:42 乙市 → 11:20 丙县' },
    departAt: testNow + 8 * 3_600_000,
    persons: stayIds.map((stayId) => ({ stayId, needs: '' })),
    ...changes,
  }
}
