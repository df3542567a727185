// The verdict of the gate: what the findings say should happen, with every reason (gate-procedures.md §3, R03-R09).
// It advises; a person decides, and may decide otherwise with a reason. No phone and no code never stand in the way.
import type { TemperatureReading } from '../care/temperature.ts'
import type { GateCheck, Symptom, Verdict, VerdictKind, VerdictReason } from './gate-check.ts'
import type { GateField, GateProfile } from './gate-profile.ts'

type Finding = Readonly<{ verdict: VerdictKind; rule: string; code: VerdictCode }>

/** Every code a reason may carry; the screens have words for each. */
export const verdictCodes = [
  'unconscious',
  'injury-severe',
  'cold',
  'fever',
  'fever-retest',
  'fever-with-symptoms',
  'fever-gone',
  'mental-disorder',
  'confused',
  'long-cough',
  'infection-suspected',
  'symptoms',
  'injury-minor',
  'danger',
  'security-refused',
  'items-to-police',
  'security-not-done',
  'code-red',
  'code-yellow',
  'no-code',
  'mask-refused',
  'entry-observation',
  'temperature-not-taken',
  'not-looked',
  'not-told',
  'eligible',
] as const
export type VerdictCode = (typeof verdictCodes)[number]

/** Treatment comes first (先救治后救助), then danger, then the rest. */
const weight: Readonly<Record<VerdictKind, number>> = {
  hospital: 5,
  police: 4,
  refuse: 3,
  refer: 2,
  observe: 1,
  admit: 0,
}

/** Symptoms that make a fever a matter for the hospital. */
const withFever: readonly Symptom[] = [
  'dry-cough',
  'fatigue',
  'sore-throat',
  'diarrhoea',
  'rash',
  'long-cough',
  'consciousness',
]
/** Symptoms that may be an infection without any fever. */
const infectious: readonly Symptom[] = ['fever', 'diarrhoea', 'rash']
const mild: readonly Symptom[] = ['dry-cough', 'fatigue', 'sore-throat']

/** The gravest finding decides; the reasons are listed gravest first. There is always at least one. */
export function gateVerdict(check: GateCheck, profile: GateProfile): Verdict {
  const asks = (field: GateField): boolean => profile.fields[field] !== 'off'
  const findings = [
    ...bodyFindings(check),
    ...(asks('temperature') ? temperatureFindings(check, profile) : []),
    ...(asks('symptoms') ? symptomFindings(check, profile) : []),
    ...(asks('security') ? securityFindings(check, profile) : []),
    ...(asks('health-code') && profile.healthCodeInForce ? codeFindings(check) : []),
    ...(asks('mask') ? maskFindings(check, profile) : []),
    ...formalities(check, profile),
  ].toSorted((a, b) => weight[b.verdict] - weight[a.verdict])
  const [gravest] = findings
  if (!gravest) return { verdict: 'admit', reasons: [{ rule: 'R12', code: 'eligible' }] }
  return { verdict: gravest.verdict, reasons: findings.map(reasonOf) }
}

const reasonOf = ({ rule, code }: Finding): VerdictReason => ({ rule, code })

function finding(verdict: VerdictKind, rule: string, code: VerdictCode): Finding {
  return { verdict, rule, code }
}

/** Seen by anybody who looks, whatever the profile asks (R03-R05). */
function bodyFindings({ mind, injury, danger, symptoms }: GateCheck): Finding[] {
  const found: Finding[] = []
  if (mind === 'unconscious' || symptoms.includes('consciousness'))
    found.push(finding('hospital', 'R04', 'unconscious'))
  if (injury === 'severe') found.push(finding('hospital', 'R04', 'injury-severe'))
  if (mind === 'agitated') found.push(finding('hospital', 'R04', 'mental-disorder'))
  if (mind === 'confused') found.push(finding('observe', 'R04', 'confused'))
  if (danger) found.push(finding('police', 'R05', 'danger'))
  if (injury === 'minor' || (injury !== 'severe' && symptoms.includes('injury')))
    found.push(finding('admit', 'R04', 'injury-minor'))
  return found
}

type Warmth = 'not-taken' | 'cold' | 'normal' | 'fever'

function warmthOf(reading: TemperatureReading, profile: GateProfile): Warmth {
  if (reading.kind === 'not-taken') return 'not-taken'
  if (reading.kind === 'low' || reading.tenths < profile.coldLimit) return 'cold'
  return reading.tenths >= profile.feverLimit ? 'fever' : 'normal'
}

/** The second reading counts where there is one. Under epidemic control a fever is not tried twice. */
function temperatureFindings(check: GateCheck, profile: GateProfile): Finding[] {
  const first = warmthOf(check.temperature, profile)
  const second = check.retest ? warmthOf(check.retest, profile) : 'not-taken'
  const warmth = second === 'not-taken' ? first : second
  if (warmth === 'not-taken') return [finding('admit', 'R03', 'temperature-not-taken')]
  if (warmth === 'cold') return [finding('hospital', 'R04', 'cold')]
  if (warmth === 'normal') return first === 'fever' ? [finding('admit', 'R04', 'fever-gone')] : []
  if (isIll(check)) return [finding('hospital', 'R04', 'fever-with-symptoms')]
  if (profile.healthCodeInForce) return [finding('hospital', 'R34', 'fever')]
  return second === 'not-taken'
    ? [finding('observe', 'R04', 'fever-retest')]
    : [finding('observe', 'R04', 'fever')]
}

function isIll({ symptoms, mind }: GateCheck): boolean {
  return mind === 'confused' || symptoms.some((symptom) => withFever.includes(symptom))
}

function symptomFindings({ symptoms }: GateCheck, profile: GateProfile): Finding[] {
  const found: Finding[] = []
  if (symptoms.includes('long-cough')) found.push(finding('hospital', 'R34', 'long-cough'))
  if (symptoms.some((symptom) => infectious.includes(symptom)))
    found.push(finding('observe', 'R34', 'infection-suspected'))
  if (symptoms.some((symptom) => mild.includes(symptom)))
    found.push(finding(profile.healthCodeInForce ? 'observe' : 'admit', 'R34', 'symptoms'))
  return found
}

/** Refusing the check is a ground to refuse help (R13, ground 1); what is found only changes hands. */
function securityFindings({ security }: GateCheck, profile: GateProfile): Finding[] {
  if (security === 'refused') return [finding('refuse', 'R13', 'security-refused')]
  if (security === 'police') return [finding('admit', 'R07', 'items-to-police')]
  if (security === 'not-done' && profile.fields.security === 'required')
    return [finding('admit', 'R07', 'security-not-done')]
  return []
}

/** Only while a health-code regime is in force. */
function codeFindings({ healthCode }: GateCheck): Finding[] {
  if (healthCode === 'red') return [finding('refer', 'R34', 'code-red')]
  if (healthCode === 'yellow') return [finding('observe', 'R34', 'code-yellow')]
  return healthCode === 'green' ? [] : [finding('admit', 'R09', 'no-code')]
}

/** No mask alone is never a ground to refuse; under epidemic control it means a room of one's own. */
function maskFindings({ mask }: GateCheck, profile: GateProfile): Finding[] {
  if (mask !== 'refused') return []
  return [finding(profile.healthCodeInForce ? 'observe' : 'admit', 'R34', 'mask-refused')]
}

function formalities({ injury, mind, told }: GateCheck, profile: GateProfile): Finding[] {
  const found: Finding[] = []
  if (profile.observationDays > 0) found.push(finding('observe', 'R34', 'entry-observation'))
  if (profile.fields['first-look'] !== 'off' && (injury === 'not-looked' || mind === 'not-looked'))
    found.push(finding('admit', 'R03', 'not-looked'))
  if (profile.fields.told !== 'off' && !told) found.push(finding('admit', 'R01', 'not-told'))
  return found
}
