// The gate profiles the program ships with (gate-procedures.md §§1, 2, 4). Exactly one is in force at any instant;
// which one, and from when, the station keeps. A profile is never edited: another version is made.
import { gateFields, type GateProfile } from './gate-profile.ts'

/** The one a new station starts with. */
export const defaultGateProfile = 'four-steps'

/** 粤卫疾控函〔2020〕152号 for the fever limit; below 35.0 °C the body has lost its warmth. */
const limits = { feverLimit: 373, coldLimit: 350 } as const

/** 亮码·测温·戴口罩 first, as the four words go; signs last, for most people show none and it costs no key. */
const steps: GateProfile['order'] = [
  'health-code',
  'travel-code',
  'temperature',
  'mask',
  'exposure',
  'test',
  'first-look',
  'security',
  'told',
  'symptoms',
]

export const shippedGateProfiles: readonly GateProfile[] = [
  {
    code: 'routine',
    nameZh: '常态',
    nameEn: 'Ordinary times',
    fields: gateFields({
      category: 'optional',
      temperature: 'required',
      symptoms: 'optional',
      'first-look': 'required',
      security: 'required',
      told: 'required',
      reports: 'optional',
    }),
    order: steps,
    healthCodeInForce: false,
    ...limits,
    observationDays: 0,
    stayLimitDays: 10,
    validFrom: '2003-08-01',
    validTo: null,
    mark: 'S',
    source: '民发〔2014〕132号 第四、七至十一条；实施细则 第十二条',
  },
  {
    code: 'epidemic',
    nameZh: '疫情防控',
    nameEn: 'Epidemic control',
    fields: gateFields({
      category: 'required',
      'health-code': 'required',
      'travel-code': 'required',
      temperature: 'required',
      mask: 'required',
      symptoms: 'required',
      exposure: 'required',
      test: 'optional',
      'first-look': 'required',
      security: 'required',
      told: 'required',
      reports: 'required',
    }),
    order: steps,
    healthCodeInForce: true,
    ...limits,
    observationDays: 14,
    stayLimitDays: 14,
    validFrom: '2020-02-14',
    validTo: '2023-01-07',
    mark: 'S',
    source: '救助管理机构新冠肺炎疫情防控工作指南（民政部 2020-02）；粤卫疾控函〔2020〕152号',
  },
  {
    code: 'four-steps',
    nameZh: '四步入站',
    nameEn: 'Four steps at the gate',
    fields: gateFields({
      category: 'optional',
      'health-code': 'optional',
      temperature: 'required',
      mask: 'optional',
      symptoms: 'optional',
      'first-look': 'required',
      security: 'required',
      told: 'required',
      reports: 'optional',
    }),
    order: steps,
    healthCodeInForce: false,
    ...limits,
    observationDays: 0,
    stayLimitDays: 10,
    validFrom: '2023-01-08',
    validTo: null,
    mark: 'L',
    source: '亮码、测温、戴口罩、登记四步；民发〔2014〕132号；乙类乙管后不查健康码',
  },
]
