// The verdict of the gate, as the decision table of the gate procedures says.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unaskedAtGate, type GateCheck } from '../../../domain/intake/gate-check.ts'
import type { GateProfile } from '../../../domain/intake/gate-profile.ts'
import { shippedGateProfiles } from '../../../domain/intake/gate-profile-seed.ts'
import { verdictCodes } from '../../../domain/intake/verdict-codes.ts'
import { gateDecisions } from '../../../domain/intake/gate-decision-seed.ts'
import { gateVerdict, reportsOwed } from '../../../domain/intake/verdict.ts'

const profile = (code: string): GateProfile => {
  const found = shippedGateProfiles.find((row) => row.code === code)
  if (!found) throw new Error(code)
  return found
}
const today = profile('four-steps')
const epidemic = profile('epidemic')
const tenths = (value: number) => ({ kind: 'measured', tenths: value, method: 'forehead' }) as const

const healthy: GateCheck = {
  ...unaskedAtGate,
  checkedAt: 0,
  healthCode: 'not-checked',
  temperature: tenths(365),
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
const judge = (change: Partial<GateCheck>, under: GateProfile = today) =>
  gateVerdict({ ...healthy, ...change }, under)

describe('today’s profile', () => {
  it('admits a healthy person and says why', () => {
    expect(judge({})).toEqual({ verdict: 'admit', reasons: [{ rule: 'R12', code: 'eligible' }] })
  })

  it.each<[string, Partial<GateCheck>, string, string, string]>([
    ['37.2 °C', { temperature: tenths(372) }, 'admit', 'R12', 'eligible'],
    ['37.3 °C, first time', { temperature: tenths(373) }, 'observe', 'R04', 'fever-retest'],
    [
      'a second reading that failed',
      { temperature: tenths(380), retest: { kind: 'not-taken', reason: '' } },
      'observe',
      'R04',
      'fever-retest',
    ],
    ['still 37.3 °C', { temperature: tenths(380), retest: tenths(373) }, 'observe', 'R04', 'fever'],
    [
      'fever gone on the second reading',
      { temperature: tenths(373), retest: tenths(368) },
      'admit',
      'R04',
      'fever-gone',
    ],
    [
      'fever with a cough',
      { temperature: tenths(385), symptoms: ['dry-cough'] },
      'hospital',
      'R04',
      'fever-with-symptoms',
    ],
    [
      'fever and confused',
      { temperature: tenths(385), mind: 'confused' },
      'hospital',
      'R04',
      'fever-with-symptoms',
    ],
    ['35.0 °C', { temperature: tenths(350) }, 'admit', 'R12', 'eligible'],
    ['34.9 °C', { temperature: tenths(349) }, 'hospital', 'R04', 'cold'],
    ['Lo', { temperature: { kind: 'low' } }, 'hospital', 'R04', 'cold'],
    [
      'Lo outdoors, warm on the second reading',
      { temperature: { kind: 'low' }, retest: tenths(361) },
      'admit',
      'R12',
      'eligible',
    ],
    [
      'cold on the second reading',
      { temperature: tenths(352), retest: { kind: 'low' } },
      'hospital',
      'R04',
      'cold',
    ],
    [
      'no temperature',
      { temperature: { kind: 'not-taken', reason: '' } },
      'admit',
      'R03',
      'temperature-not-taken',
    ],
    ['unconscious', { mind: 'unconscious' }, 'hospital', 'R04', 'unconscious'],
    ['losing consciousness', { symptoms: ['consciousness'] }, 'hospital', 'R04', 'unconscious'],
    ['a severe injury', { injury: 'severe' }, 'hospital', 'R04', 'injury-severe'],
    ['a scratch', { injury: 'minor' }, 'admit', 'R04', 'injury-minor'],
    ['an agitated mind', { mind: 'agitated' }, 'hospital', 'R04', 'mental-disorder'],
    ['a confused old man', { mind: 'confused' }, 'observe', 'R04', 'confused'],
    ['coughing for weeks', { symptoms: ['long-cough'] }, 'hospital', 'R34', 'long-cough'],
    ['a rash', { symptoms: ['rash'] }, 'observe', 'R34', 'infection-suspected'],
    ['a sore throat', { symptoms: ['sore-throat'] }, 'admit', 'R34', 'symptoms'],
    ['danger to others', { danger: true }, 'police', 'R05', 'danger'],
    ['refusing the security check', { security: 'refused' }, 'refuse', 'R13', 'security-refused'],
    ['a knife', { security: 'police' }, 'admit', 'R07', 'items-to-police'],
    ['things kept', { security: 'kept' }, 'admit', 'R12', 'eligible'],
    ['no security check yet', { security: 'not-done' }, 'admit', 'R07', 'security-not-done'],
    ['no mask', { mask: 'refused' }, 'admit', 'R34', 'mask-refused'],
    ['a red code that nobody asks for any more', { healthCode: 'red' }, 'admit', 'R12', 'eligible'],
    ['not looked at', { injury: 'not-looked' }, 'admit', 'R03', 'not-looked'],
    ['not told', { told: false }, 'admit', 'R01', 'not-told'],
  ])('%s', (_, change, verdict, rule, code) => {
    const answer = judge(change)
    expect(answer.verdict).toBe(verdict)
    expect(answer.reasons[0]).toEqual({ rule, code })
  })

  it('treats first, then calls the police, then refuses, and names every reason in that order', () => {
    const answer = judge({ injury: 'severe', danger: true, security: 'refused', told: false })
    expect(answer.verdict).toBe('hospital')
    expect(answer.reasons.map(({ code }) => code)).toEqual([
      'injury-severe',
      'danger',
      'security-refused',
      'not-told',
    ])
  })
})

describe('under epidemic control', () => {
  it.each<[string, Partial<GateCheck>, string, string]>([
    ['a green code', { healthCode: 'green' }, 'observe', 'entry-observation'],
    ['37.3 °C', { healthCode: 'green', temperature: tenths(373) }, 'hospital', 'fever'],
    ['a red code', { healthCode: 'red' }, 'refer', 'code-red'],
    ['a yellow code', { healthCode: 'yellow' }, 'observe', 'code-yellow'],
    ['no mask', { mask: 'refused' }, 'observe', 'mask-refused'],
    ['a cough', { symptoms: ['dry-cough'] }, 'observe', 'symptoms'],
  ])('%s', (_, change, verdict, code) => {
    const answer = judge(change, epidemic)
    expect([answer.verdict, answer.reasons[0]?.code]).toEqual([verdict, code])
  })

  it.each(['no-phone', 'assisted', 'not-checked'] as const)(
    '%s is no obstacle: it ends as a green code does',
    (healthCode) => {
      expect(judge({ healthCode }, epidemic).verdict).toBe(judge({ healthCode: 'green' }, epidemic).verdict)
    },
  )
})

describe('the profile decides', () => {
  it('moves with the limits of the profile', () => {
    expect(judge({ temperature: tenths(373) }, { ...today, feverLimit: 380 }).verdict).toBe('admit')
    expect(judge({ temperature: tenths(352) }, { ...today, coldLimit: 355 }).verdict).toBe('hospital')
  })
  it('asks nothing of a step that is off', () => {
    const fields = {
      ...today.fields,
      temperature: 'off',
      security: 'off',
      mask: 'off',
      told: 'off',
      symptoms: 'off',
      'first-look': 'off',
    } as const
    const nothing = judge(
      {
        temperature: tenths(390),
        security: 'refused',
        mask: 'refused',
        told: false,
        symptoms: ['rash'],
        injury: 'not-looked',
      },
      { ...today, fields },
    )
    expect(nothing.verdict).toBe('admit')
  })
})

it('R13 refuses only for a refused security check, whatever else was found', () => {
  const check = fc.record({
    healthCode: fc.constantFrom('not-checked', 'green', 'yellow', 'red', 'no-phone', 'assisted'),
    travelCode: fc.constantFrom('not-checked', 'clear', 'starred'),
    exposure: fc.constantFrom(
      null,
      { kinds: [], history: '' },
      { kinds: ['contact', 'risk-area'], history: '' },
    ),
    test: fc.constantFrom({ kind: 'not-asked' }, { kind: 'not-done' }),
    alcohol: fc.constantFrom('none', 'smelled', 'drunk', 'not-looked'),
    isBrought: fc.boolean(),
    mask: fc.constantFrom('worn', 'given', 'unsuitable', 'refused', 'not-asked'),
    security: fc.constantFrom('passed', 'kept', 'police', 'refused', 'not-done'),
    mind: fc.constantFrom('clear', 'confused', 'agitated', 'unconscious', 'not-looked'),
    told: fc.boolean(),
    danger: fc.boolean(),
  })
  fc.assert(
    fc.property(check, fc.constantFrom(...shippedGateProfiles), (change, under) => {
      const answer = judge(change as Partial<GateCheck>, under)
      const known: readonly string[] = verdictCodes
      return (
        (answer.verdict !== 'refuse' || change.security === 'refused') &&
        answer.reasons.length > 0 &&
        answer.reasons.every(({ code }) => known.includes(code))
      )
    }),
  )
})

describe('the rules of the gate', () => {
  it.each<[string, Partial<GateCheck>, string]>([
    ['R01 says that somebody was not told yet, and lets them in', { told: false }, 'admit'],
    ['R03 says that nobody looked yet, and lets them in', { mind: 'not-looked' }, 'admit'],
    ['R03 watches who is drunk', { alcohol: 'drunk' }, 'observe'],
    ['R04 sends the severely injured to hospital first', { injury: 'severe' }, 'hospital'],
    ['R04 sends the cold to hospital first, Lo too', { temperature: { kind: 'low' } }, 'hospital'],
    ['R05 calls the police for danger', { danger: true }, 'police'],
    ['R07 lets in whose things go to the police', { security: 'police' }, 'admit'],
    ['R34 watches a suspected infection', { symptoms: ['rash'] }, 'observe'],
  ])('%s', (name, change, verdict) => {
    const answer = judge(change)
    expect(answer.verdict).toBe(verdict)
    expect(answer.reasons[0]?.rule).toBe(name.slice(0, 3))
  })

  it('R04 asks the unit that brought somebody ill to call the hospital', () => {
    const codes = judge({ isBrought: true, symptoms: ['dry-cough'] }).reasons.map(({ code }) => code)
    expect(codes).toContain('brought-ill')
    expect(judge({ isBrought: true, symptoms: ['dry-cough'] }, epidemic).verdict).toBe('hospital')
    expect(judge({ isBrought: true }).reasons).toEqual([{ rule: 'R12', code: 'eligible' }])
  })

  it('R34 weighs track, history and test only where the profile asks for them', () => {
    const seen: Partial<GateCheck> = {
      healthCode: 'green',
      travelCode: 'starred',
      exposure: { kinds: ['contact'], history: '' },
      test: { kind: 'taken', method: 'pcr', result: 'positive', takenAt: null },
    }
    const codes = judge(seen, { ...epidemic, observationDays: 0 }).reasons.map(({ code }) => code)
    expect(codes).toEqual(['test-positive', 'travel-starred', 'risk-history'])
    expect(judge(seen).reasons).toEqual([{ rule: 'R12', code: 'eligible' }])
    const byBus: Partial<GateCheck> = { healthCode: 'green', exposure: { kinds: ['transport'], history: '' } }
    expect(judge(byBus, epidemic).reasons).toEqual([{ rule: 'R34', code: 'entry-observation' }])
  })

  it('says when the second reading came before the rest was over', () => {
    const second = { temperature: tenths(375), retest: tenths(368) }
    const codes = (retestAt: number) => judge({ ...second, retestAt }).reasons.map(({ code }) => code)
    expect(codes(60_000)).toEqual(['fever-gone', 'retest-early'])
    expect(codes(600_000)).toEqual(['fever-gone'])
  })
})

describe('reportsOwed', () => {
  it('names everybody once, and nobody who was told already', () => {
    const ill = { ...healthy, temperature: tenths(385), symptoms: ['rash'] } as GateCheck
    expect(reportsOwed(ill, epidemic)).toEqual(['hospital', 'civil-affairs', 'cdc', 'leader'])
    expect(reportsOwed({ ...ill, reports: [{ to: 'cdc', at: 0 }] }, epidemic)).toEqual([
      'hospital',
      'civil-affairs',
      'leader',
    ])
    expect(reportsOwed(healthy, today)).toEqual([])
  })
})

it('R13 knows one ground at the gate: no phone, no code and no name can never refuse, in any row of the table', () => {
  const refusing = gateDecisions.filter(({ by }) =>
    [by.epidemic, by.normal].some((outcome) => outcome?.verdict === 'refuse'),
  )
  expect(refusing.map(({ code, when }) => [code, when])).toEqual([
    ['security-refused', { kind: 'is', fact: 'security', among: ['refused'] }],
  ])
})
