// What F1 needs before it is final, row by row, and what "not known" with a reason closes.
import { describe, expect, it } from 'vitest'
import {
  emergencyDetails,
  emergencyRegistration,
  notAskedYet,
} from '../../../domain/intake/emergency-entry.ts'
import {
  gapField,
  registrationGaps,
  type RegistrationFacts,
} from '../../../domain/intake/registration-gaps.ts'
import { taskRules } from '../../../domain/rules/task-seed.ts'
import { registrationField, type RegistrationField } from '../../../domain/intake/registration.ts'
import type { PersonDetails } from '../../../domain/people/person.ts'
import { sampleDetails, sampleRegistration } from '../../support/samples.ts'

const residence = { region: '440524', text: '旧址' }
const complete: RegistrationFacts = {
  details: sampleDetails({ residence }),
  registration: sampleRegistration({ unknowns: [] }),
  isEscorted: false,
  photos: 1,
  openTasks: [],
}

const fieldsOf = (facts: Partial<RegistrationFacts>) =>
  registrationGaps({ ...complete, ...facts }).map(({ field }) => field)
const withDetails = (details: Partial<PersonDetails>) => ({ details: { ...complete.details, ...details } })
const saying = (registration: Partial<RegistrationFacts['registration']>) => ({
  registration: { ...complete.registration, ...registration },
})
const nowhere = { region: null, text: ' ' }

describe('the gaps of a registration', () => {
  it('are none where everything is there', () => {
    expect(fieldsOf({})).toEqual([])
  })

  const missing: readonly (readonly [string, string, Partial<RegistrationFacts>])[] = [
    ['R08', 'photo', { photos: 0 }],
    ['R08', 'name', withDetails({ name: null })],
    ['R08', 'sex', withDetails({ sex: 'unknown' })],
    ['R08', 'birth', withDetails({ birth: { kind: 'unknown', reason: '' } })],
    ['R08', 'ethnicity', withDetails({ ethnicity: '00' })],
    ['R08', 'document', withDetails({ document: { kind: '99', reason: notAskedYet } })],
    ['R08', 'household', withDetails({ household: nowhere })],
    ['R08', 'residence', withDetails({ residence: nowhere })],
    ['R08', 'social-security', saying({ socialSecurity: '' })],
    ['R08', 'contacts', withDetails({ contacts: [] })],
    ['R06', 'brought-by', { isEscorted: true }],
    ['R08', 'reasons', saying({ reasons: [] })],
    ['R08', 'needs', saying({ needs: [] })],
    ['R08', 'history', saying({ history: ' ' })],
    ['R08', 'belongings', saying({ belongings: '' })],
    ['R14', 'system-check', saying({ systemCheck: null })],
    ['R08', 'declaration', saying({ declaration: 'not-yet' })],
    ['R03', 'first-look', { openTasks: ['first-look'] }],
    ['R06', 'handover-record', { openTasks: ['handover-record'] }],
    ['R07', 'security-check', { openTasks: ['security-check'] }],
  ]
  it.each(missing)('%s asks for %s', (rule, field, facts) => {
    expect(registrationGaps({ ...complete, ...facts })).toEqual([
      expect.objectContaining({ rule, field, isLiftedByReason: registrationField.safeParse(field).success }),
    ])
  })

  it('R09 are closed by a reason wherever the law lets somebody not know', () => {
    const unknowns = registrationField.options.map((field: RegistrationField) => ({
      field,
      reason: '说不清',
    }))
    for (const [, field, facts] of missing) {
      const registration = { ...(facts.registration ?? complete.registration), unknowns }
      const isLifted = registrationField.safeParse(field).success
      expect(fieldsOf({ ...facts, registration })).toEqual(isLifted ? [] : [field])
    }
  })

  it('take an age that is unknown with its reason, and a document that is missing with its own', () => {
    expect(fieldsOf(withDetails({ birth: { kind: 'unknown', reason: '本人说不清' } }))).toEqual([])
    expect(fieldsOf(withDetails({ document: { kind: '99', reason: '遗失' } }))).toEqual([])
  })

  it('R06 are closed by whoever brought the person, unit or name', () => {
    const { broughtBy } = complete.registration
    expect(
      fieldsOf({ isEscorted: true, ...saying({ broughtBy: { ...broughtBy, unit: '派出所' } }) }),
    ).toEqual([])
  })

  it('pass over tasks that hold nothing back, and name a step once', () => {
    expect(fieldsOf({ openTasks: ['tell-policy', 'report-police', 'finish-registration'] })).toEqual([])
    expect(fieldsOf({ openTasks: ['first-look', 'first-look'] })).toEqual(['first-look'])
  })

  it('R03 R06 R07 know every task that holds back a registration', () => {
    const holding = taskRules.filter(({ holdsRegistration }) => holdsRegistration).map(({ code }) => code)
    expect(gapField.options.filter((field) => holding.some((code) => code === field))).toEqual(holding)
    expect(fieldsOf({ openTasks: holding })).toEqual(holding)
  })

  it('are nearly everything after an emergency entry', () => {
    const entry = { arrivedAt: 1, sex: 'male' as const, estimatedAge: null, arrivalWay: '2' }
    const facts = {
      details: emergencyDetails(entry, '2026-11-23'),
      registration: emergencyRegistration(entry),
      isEscorted: true,
      photos: 0,
    }
    const known = ['sex', 'first-look', 'handover-record', 'security-check']
    expect(fieldsOf(facts)).toEqual(
      missing.map(([, field]) => field).filter((field) => !known.includes(field)),
    )
  })
})
