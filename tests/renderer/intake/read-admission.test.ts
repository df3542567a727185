import { describe, expect, it } from 'vitest'
import {
  admissionFaults,
  detailsOf,
  placeOf,
  registrationOf,
  turnAwayFaults,
} from '../../../renderer/intake/read-admission.ts'
import { noContact, type IntakeValues } from '../../../renderer/intake/intake-values.ts'
import { judgeValues } from '../../../renderer/intake/read-gate-check.ts'
import { personDetails } from '../../../domain/people/person.ts'
import { fourSteps, typedAt, typedValues } from './samples.ts'

const read = {
  now: typedAt,
  today: '2026-11-23',
  noneReason: '未出示证件',
  proposedBedId: 7,
  profile: fourSteps,
}
const details = (changes: Partial<IntakeValues> = {}) => detailsOf(typedValues(changes), read)
const faults = (changes: Partial<IntakeValues>, bed: number | null = 7) => {
  const values = typedValues(changes)
  return admissionFaults(values, judgeValues(values, fourSteps, typedAt), { ...read, proposedBedId: bed })
}

describe('detailsOf', () => {
  it('makes "not known" of everything that was left empty, and is right as it stands', () => {
    const nobody = details({ isNameless: true, name: 'half typed', sex: 'unknown' })
    expect(nobody).toMatchObject({
      name: null,
      birth: { kind: 'unknown' },
      ethnicity: '00',
      document: { kind: '99', reason: '未出示证件' },
      household: { region: null, text: '' },
      contacts: [],
    })
    expect(personDetails.safeParse(nobody).success).toBe(true)
  })

  it('takes a birth date before an age by sight, and dates the age', () => {
    expect(details({ bornOn: '1980-01-01', age: 50 }).birth).toEqual({ kind: 'date', on: '1980-01-01' })
    expect(details({ age: 50 }).birth).toEqual({ kind: 'estimated', age: 50, asOf: '2026-11-23' })
    expect(details({ age: 50, ageAsOf: '2020-01-01' }).birth).toMatchObject({ asOf: '2020-01-01' })
  })

  it('keeps only the detail beside a region, and all words where there is no region', () => {
    const household = { region: '440524', text: '广东省汕头市潮阳县' }
    expect(details({ household, householdText: '示例村' }).household).toEqual({
      region: '440524',
      text: '示例村',
    })
    const words = details({ household: { region: null, text: '山那边' }, householdText: '示例村' })
    expect(words.household).toEqual({ region: null, text: '山那边 示例村' })
  })

  it('drops contacts that say nothing and keeps half of one', () => {
    const half = { ...noContact, phone: '0400-000-0001' }
    expect(details({ contacts: [noContact, half] }).contacts).toEqual([half])
  })
})

describe('registrationOf', () => {
  it('dates the arrival by the first key unless somebody typed another time', () => {
    expect(registrationOf(typedValues(), typedAt + 1).arrivedAt).toBe(typedAt)
    expect(registrationOf(typedValues({ arrivedAt: 5 }), typedAt).arrivedAt).toBe(5)
  })
})

describe('placeOf', () => {
  it('takes the proposed bed, another bed, or words, in this order of weight', () => {
    expect(placeOf(typedValues(), 7)).toEqual({ kind: 'bed', bedId: 7 })
    expect(placeOf(typedValues({ bedId: 9 }), 7)).toEqual({ kind: 'bed', bedId: 9 })
    expect(placeOf(typedValues({ bedId: 9, elsewhere: '大厅' }), 7)).toEqual({
      kind: 'elsewhere',
      text: '大厅',
    })
    expect(placeOf(typedValues(), null)).toBeNull()
  })
})

describe('admissionFaults', () => {
  it('finds nothing wrong with a plain case', () => {
    expect(faults({})).toEqual([])
  })

  it.each([
    [{ name: '' }, { field: 'name', code: 'required' }],
    [{ sex: null }, { field: 'sex', code: 'choose-one' }],
    [{ arrivalWay: '' }, { field: 'arrivalWay', code: 'choose-one' }],
    [{ reasons: [] }, { field: 'reasons', code: 'required' }],
    [{ mind: null }, { field: 'mind', code: 'choose-one' }],
    [{ temperature: null }, { field: 'temperature', code: 'required' }],
    [{ temperature: { kind: 'unreadable', text: '40' } }, { field: 'temperature', code: 'unreadable' }],
    [{ bornOn: '1980-13-01' }, { field: 'bornOn', code: 'not-a-date' }],
    [
      { isOverruled: true, overruling: 'observe', overrulingReason: ' ' },
      { field: 'overrulingReason', code: 'required' },
    ],
    [{ contacts: [{ ...noContact, phone: '1' }] }, { field: 'contacts.0.name', code: 'required' }],
  ] as [Partial<IntakeValues>, object][])('of %o names the field', (changes, fault) => {
    expect(faults(changes)).toEqual([fault])
  })

  it('says that somebody has no place to stay', () => {
    expect(faults({}, null)).toEqual([{ field: 'bedId', code: 'no-place' }])
  })
})

describe('turnAwayFaults', () => {
  const away = (changes: Partial<IntakeValues>) => {
    const values = typedValues({ mind: 'unconscious', ...changes })
    return turnAwayFaults(values, judgeValues(values, fourSteps, typedAt))
  }

  it('asks only where to: open steps and a missing name never hold up the ambulance', () => {
    expect(away({ name: '', told: null, security: null, where: '' })).toEqual([
      { field: 'where', code: 'required' },
    ])
    expect(away({ where: '示例医院' })).toEqual([])
  })
})
