import { describe, expect, it } from 'vitest'
import { detailsOf } from '../../../renderer/intake/read-admission.ts'
import { letGoOfPerson, takePerson, valuesOfDetails } from '../../../renderer/intake/person-values.ts'
import { sampleDetails, unnamedDetails } from '../../support/samples.ts'
import { typedValues } from './samples.ts'

const person = (details = sampleDetails()) => ({
  person: {
    ...details,
    id: 5,
    uid: 'u',
    label: null,
    identity: 'claimed' as const,
    version: 3,
  },
  householdPath: '广东省汕头市潮阳县',
})
const today = { today: '2026-11-23', noneReason: '未出示证件' }

describe('valuesOfDetails', () => {
  it.each([sampleDetails(), unnamedDetails({ contacts: [] })])(
    'loses nothing on the way there and back',
    (details) => {
      expect(detailsOf(valuesOfDetails(details, '广东省汕头市潮阳县'), today)).toEqual(details)
    },
  )
})

describe('takePerson', () => {
  it('attaches the stay to the person at the version that was seen, with what the station knows', () => {
    const taken = takePerson(typedValues({ name: 'shan' }), person(), '单小川')
    expect(taken).toMatchObject({
      personId: 5,
      personVersion: 3,
      name: '单小川',
      documentNumber: '440524188001010014',
      household: { region: '440524', text: '广东省汕头市潮阳县' },
    })
  })

  it('keeps what was typed today where the station knows nothing', () => {
    const typed = typedValues({ documentNumber: '440524188001010014', sex: 'female', bornOn: '1990-01-01' })
    const unknown = unnamedDetails({ sex: 'unknown', birth: { kind: 'unknown', reason: '' } })
    expect(takePerson(typed, person(unknown), '无名氏')).toMatchObject({
      name: '单小川',
      isNameless: false,
      documentNumber: '440524188001010014',
      sex: 'female',
      bornOn: '1990-01-01',
    })
  })

  it('touches nothing of the arrival', () => {
    expect(takePerson(typedValues({ history: '走了两天' }), person(), '单小川')).toMatchObject({
      history: '走了两天',
      reasons: ['1'],
    })
  })
})

describe('letGoOfPerson', () => {
  it('gives back exactly what was typed before somebody was chosen', () => {
    const typed = typedValues({ name: '单', aliases: '小单', age: 40 })
    expect(letGoOfPerson(takePerson(typed, person(), '单小川'))).toEqual(typed)
  })
})
