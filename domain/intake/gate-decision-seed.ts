// The gate's decision table (gate-procedures.md §3, R01, R03-R09, R13, R34): what a finding means under epidemic control
// and in ordinary times, and who is told. Reasons of equal weight are listed in this order. No row refuses for a missing
// phone, code or name (R09); a refusal has one ground at the gate, the refused security check (R13).
import type { Mark } from '../rules/mark.ts'
import type { ReportTo, VerdictKind } from './gate-check.ts'
import type { Condition, GateDecision, Outcome, Regime } from './gate-decision.ts'
import type { GateField } from './gate-profile.ts'
import type { VerdictCode } from './verdict-codes.ts'

const to = (verdict: VerdictKind, ...reports: ReportTo[]): Outcome => ({ verdict, reports })
const always = (outcome: Outcome): Record<Regime, Outcome> => ({ epidemic: outcome, normal: outcome })
const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: Condition[]): Condition => ({ kind: 'any', of })
const not = (of: Condition): Condition => ({ kind: 'not', of })

type Ground = Readonly<{ rule: string; mark: Mark; asks?: GateField }>

function row(
  code: VerdictCode,
  { rule, mark, asks }: Ground,
  when: Condition,
  by: GateDecision['by'],
): GateDecision {
  return { code, asks: asks ?? null, when, by, rule, mark }
}

const isFever: Condition = { kind: 'is', fact: 'warmth', among: ['fever'] }
/** With these a fever is a matter for the hospital. */
const isIll = any(
  { kind: 'is', fact: 'mind', among: ['confused'] },
  {
    kind: 'has',
    fact: 'symptoms',
    among: ['dry-cough', 'fatigue', 'sore-throat', 'diarrhoea', 'rash', 'long-cough', 'consciousness'],
  },
)
/** May be an infection without any fever at the forehead. */
const isInfectious: Condition = { kind: 'has', fact: 'symptoms', among: ['fever', 'diarrhoea', 'rash'] }
const isMildlyIll: Condition = {
  kind: 'has',
  fact: 'symptoms',
  among: ['dry-cough', 'fatigue', 'sore-throat'],
}

/** Seen by anybody who looks, whatever the profile asks. */
const body: readonly GateDecision[] = [
  row(
    'unconscious',
    { rule: 'R04', mark: 'S' },
    any(
      { kind: 'is', fact: 'mind', among: ['unconscious'] },
      { kind: 'has', fact: 'symptoms', among: ['consciousness'] },
    ),
    always(to('hospital', 'hospital', 'leader')),
  ),
  row(
    'injury-severe',
    { rule: 'R04', mark: 'S' },
    { kind: 'is', fact: 'injury', among: ['severe'] },
    always(to('hospital', 'hospital', 'leader')),
  ),
  row(
    'mental-disorder',
    { rule: 'R04', mark: 'S' },
    { kind: 'is', fact: 'mind', among: ['agitated'] },
    always(to('hospital', 'hospital', 'leader')),
  ),
  row(
    'confused',
    { rule: 'R04', mark: 'S' },
    { kind: 'is', fact: 'mind', among: ['confused'] },
    always(to('observe')),
  ),
  row(
    'drunk',
    { rule: 'R03', mark: 'G' },
    { kind: 'is', fact: 'alcohol', among: ['drunk'] },
    always(to('observe')),
  ),
  row(
    'danger',
    { rule: 'R05', mark: 'S' },
    { kind: 'is', fact: 'danger', among: ['yes'] },
    always(to('police', 'police', 'leader')),
  ),
  row(
    'injury-minor',
    { rule: 'R04', mark: 'S' },
    any(
      { kind: 'is', fact: 'injury', among: ['minor'] },
      all(
        { kind: 'has', fact: 'symptoms', among: ['injury'] },
        not({ kind: 'is', fact: 'injury', among: ['severe'] }),
      ),
    ),
    always(to('admit')),
  ),
]

const temperatureStep = { asks: 'temperature' } as const
/** 粤卫疾控函〔2020〕152号: under epidemic control a fever is not tried twice. */
const temperature: readonly GateDecision[] = [
  row(
    'temperature-not-taken',
    { rule: 'R03', mark: 'S', ...temperatureStep },
    { kind: 'is', fact: 'warmth', among: ['not-taken'] },
    always(to('admit')),
  ),
  row(
    'cold',
    { rule: 'R04', mark: 'G', ...temperatureStep },
    { kind: 'is', fact: 'warmth', among: ['cold'] },
    always(to('hospital', 'hospital')),
  ),
  row(
    'fever-gone',
    { rule: 'R04', mark: 'G', ...temperatureStep },
    all(
      { kind: 'is', fact: 'warmth', among: ['normal'] },
      { kind: 'is', fact: 'firstReading', among: ['fever'] },
    ),
    always(to('admit')),
  ),
  row('fever-with-symptoms', { rule: 'R04', mark: 'S', ...temperatureStep }, all(isFever, isIll), {
    epidemic: to('hospital', 'hospital', 'civil-affairs', 'cdc', 'leader'),
    normal: to('hospital', 'hospital', 'leader'),
  }),
  row('fever', { rule: 'R34', mark: 'S', ...temperatureStep }, all(isFever, not(isIll)), {
    epidemic: to('hospital', 'hospital', 'civil-affairs', 'cdc', 'leader'),
    normal: null,
  }),
  row(
    'fever-retest',
    { rule: 'R04', mark: 'G', ...temperatureStep },
    all(isFever, not(isIll), { kind: 'is', fact: 'secondReading', among: ['not-taken'] }),
    { epidemic: null, normal: to('observe') },
  ),
  row(
    'fever',
    { rule: 'R04', mark: 'S', ...temperatureStep },
    all(isFever, not(isIll), not({ kind: 'is', fact: 'secondReading', among: ['not-taken'] })),
    { epidemic: null, normal: to('observe', 'leader') },
  ),
  row(
    'retest-early',
    { rule: 'R03', mark: 'G', ...temperatureStep },
    { kind: 'is', fact: 'isRetestEarly', among: ['yes'] },
    always(to('admit')),
  ),
]

const symptoms: readonly GateDecision[] = [
  row(
    'long-cough',
    { rule: 'R34', mark: 'G', asks: 'symptoms' },
    { kind: 'has', fact: 'symptoms', among: ['long-cough'] },
    always(to('hospital', 'hospital', 'cdc')),
  ),
  row('infection-suspected', { rule: 'R34', mark: 'P', asks: 'symptoms' }, isInfectious, {
    epidemic: to('observe', 'cdc', 'civil-affairs', 'leader'),
    normal: to('observe', 'cdc', 'leader'),
  }),
  row('symptoms', { rule: 'R34', mark: 'G', asks: 'symptoms' }, isMildlyIll, {
    epidemic: to('observe', 'leader'),
    normal: to('admit'),
  }),
  row(
    'brought-ill',
    { rule: 'R04', mark: 'S', asks: 'symptoms' },
    all({ kind: 'is', fact: 'isBrought', among: ['yes'] }, any(isFever, isInfectious, isMildlyIll)),
    { epidemic: to('hospital', 'hospital'), normal: to('admit') },
  ),
]

/** Refusing the check is a ground to refuse help (R13, ground 1); what is found only changes hands. */
const security: readonly GateDecision[] = [
  row(
    'security-refused',
    { rule: 'R13', mark: 'L', asks: 'security' },
    { kind: 'is', fact: 'security', among: ['refused'] },
    always(to('refuse', 'leader')),
  ),
  row(
    'items-to-police',
    { rule: 'R07', mark: 'L', asks: 'security' },
    { kind: 'is', fact: 'security', among: ['police'] },
    always(to('admit', 'police')),
  ),
  row(
    'security-not-done',
    { rule: 'R07', mark: 'L', asks: 'security' },
    all(
      { kind: 'is', fact: 'security', among: ['not-done'] },
      { kind: 'mode', field: 'security', is: 'required' },
    ),
    always(to('admit')),
  ),
]

/** Codes, track and tests mean something only while a health-code regime is in force; a test still does. */
const epidemic: readonly GateDecision[] = [
  row(
    'code-red',
    { rule: 'R34', mark: 'G', asks: 'health-code' },
    { kind: 'is', fact: 'healthCode', among: ['red'] },
    { epidemic: to('refer', 'civil-affairs', 'cdc', 'leader'), normal: null },
  ),
  row(
    'code-yellow',
    { rule: 'R34', mark: 'G', asks: 'health-code' },
    { kind: 'is', fact: 'healthCode', among: ['yellow'] },
    { epidemic: to('observe', 'leader'), normal: null },
  ),
  row(
    'no-code',
    { rule: 'R09', mark: 'S', asks: 'health-code' },
    { kind: 'is', fact: 'healthCode', among: ['not-checked', 'no-phone', 'assisted'] },
    { epidemic: to('admit'), normal: null },
  ),
  row(
    'travel-starred',
    { rule: 'R34', mark: 'G', asks: 'travel-code' },
    { kind: 'is', fact: 'travelCode', among: ['starred'] },
    { epidemic: to('observe'), normal: null },
  ),
  row(
    'risk-history',
    { rule: 'R34', mark: 'S', asks: 'exposure' },
    { kind: 'has', fact: 'exposures', among: ['contact', 'risk-area'] },
    { epidemic: to('observe', 'civil-affairs', 'leader'), normal: null },
  ),
  row(
    'test-positive',
    { rule: 'R34', mark: 'G', asks: 'test' },
    { kind: 'is', fact: 'test', among: ['positive'] },
    {
      epidemic: to('hospital', 'hospital', 'cdc', 'civil-affairs', 'leader'),
      normal: to('observe', 'cdc', 'leader'),
    },
  ),
  row(
    'test-pending',
    { rule: 'R34', mark: 'G', asks: 'test' },
    { kind: 'is', fact: 'test', among: ['pending'] },
    always(to('observe')),
  ),
  row(
    'mask-refused',
    { rule: 'R34', mark: 'G', asks: 'mask' },
    { kind: 'is', fact: 'mask', among: ['refused'] },
    { epidemic: to('observe'), normal: to('admit') },
  ),
]

const formalities: readonly GateDecision[] = [
  row(
    'entry-observation',
    { rule: 'R34', mark: 'L' },
    { kind: 'is', fact: 'entryObservation', among: ['yes'] },
    always(to('observe')),
  ),
  row(
    'not-looked',
    { rule: 'R03', mark: 'S', asks: 'first-look' },
    any(
      { kind: 'is', fact: 'injury', among: ['not-looked'] },
      { kind: 'is', fact: 'mind', among: ['not-looked'] },
    ),
    always(to('admit')),
  ),
  row(
    'not-told',
    { rule: 'R01', mark: 'S', asks: 'told' },
    { kind: 'is', fact: 'told', among: ['no'] },
    always(to('admit')),
  ),
]

export const gateDecisions: readonly GateDecision[] = [
  ...body,
  ...temperature,
  ...symptoms,
  ...security,
  ...epidemic,
  ...formalities,
]
