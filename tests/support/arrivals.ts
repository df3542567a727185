// Steps at the door that many tests start from: a handover with rows, somebody turned away, a refusal, a referral.
import type { Handover, HandoverRow } from '../../domain/intake/handover.ts'
import type { Refusal } from '../../domain/intake/refusal.ts'
import type { Referral } from '../../domain/intake/referral.ts'
import type { GateCheck, VerdictKind } from '../../domain/intake/gate-check.ts'
import { sampleCheck } from './samples.ts'
import { testNow, type TestStation } from './test-station.ts'

export function sampleHandover(changes: Partial<Handover> = {}): Handover {
  return {
    kind: 'police',
    unit: '乙市公安局车站派出所',
    officer: '民警 01',
    badge: '000000',
    phone: '0400-000-0110',
    handedOverAt: testNow - 600_000,
    foundAt: testNow - 3_600_000,
    foundPlace: '火车站东广场',
    course: '巡逻时发现',
    isSheetSigned: false,
    ...changes,
  }
}

export function sampleRow(changes: Partial<HandoverRow> = {}): HandoverRow {
  return {
    name: '单小川',
    sex: 'male',
    age: 45,
    body: '左手旧伤',
    mind: '清楚',
    identityCheck: '人像比对无结果',
    belongings: '双肩包一个',
    clues: '妈妈叫“付兰花”',
    ...changes,
  }
}

export async function recorded(
  station: TestStation,
  rows: readonly Partial<HandoverRow>[] = [{}],
  changes: Partial<Handover> = {},
) {
  const desk = await station.as('front-desk')
  const handover = sampleHandover(changes)
  return desk.arrivals.record({ handover, rows: rows.map((row) => sampleRow(row)), draftId: null })
}

type Away = Readonly<{ decided: VerdictKind; check?: Partial<GateCheck>; name?: string | null }>

/** A gate check that does not end in the house; a person decided so where the rule would not. */
export async function sentAway(station: TestStation, { decided, check = {}, name = '某人' }: Away) {
  const desk = await station.as('front-desk')
  const made = sampleCheck(check)
  const { verdict } = await desk.intake.verdict({ check: made })
  const verdictOverride = verdict === decided ? null : { verdict: decided, reason: '现场判断' }
  const input = { check: made, verdictOverride, name, where: '门口', draftId: null, handoverRowId: null }
  return (await desk.intake.turnAway(input)).id
}

export function sampleRefusal(changes: Partial<Refusal> = {}): Refusal {
  return {
    ground: '3',
    facts: '出示当日宾馆房卡，只求一餐',
    explanations: [],
    ableButRefuses: null,
    name: '某人',
    sex: 'male',
    age: 40,
    documentNumber: '',
    receipt: { how: 'not-yet', witness: '', note: '' },
    ...changes,
  }
}

export function sampleReferral(changes: Partial<Referral> = {}): Referral {
  return {
    kind: 'hospital',
    unit: '市第一医院急诊科',
    contact: '急诊 01',
    phone: '0400-000-0120',
    reason: '高热伴言语混乱',
    summary: '额温 39.2℃，问话不能对答',
    attachments: '体温记录 1 张',
    broughtBy: '前台 01',
    name: '某人',
    sex: 'male',
    age: 60,
    referredAt: testNow,
    ...changes,
  }
}
