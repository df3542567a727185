// Every form the program can print, by key (form and version), and which version is current for a code.
// A paper is laid out again only by the version it was made under; old versions stay listed.
import type { CaseFile } from './case-file.ts'
import type { EscortHandoverData } from './escort-handover-2026/data.ts'
import { escortHandover2026 } from './escort-handover-2026/document.ts'
import { makeEscortHandoverData } from './escort-handover-2026/make-data.ts'
import type { PaperForm } from './paper.ts'
import type { ReliefRegistrationData } from './relief-registration-2014/data.ts'
import { reliefRegistration2014 } from './relief-registration-2014/document.ts'
import { makeReliefRegistrationData } from './relief-registration-2014/make-data.ts'
import type { ServiceAndLeavingData } from './service-and-leaving-2014/data.ts'
import { serviceAndLeaving2014 } from './service-and-leaving-2014/document.ts'
import { makeServiceAndLeavingData } from './service-and-leaving-2014/make-data.ts'

/** What each form prints, by key. A new form is a line here and an entry below. */
export type FormDataByKey = Readonly<{
  'relief-registration-2014': ReliefRegistrationData
  'service-and-leaving-2014': ServiceAndLeavingData
  'escort-handover-2026': EscortHandoverData
}>
export type FormKey = keyof FormDataByKey

export type FormEntry<Data> = Readonly<{
  code: string
  version: string
  nameZh: string
  nameEn: string
  /** Who keeps which copy, in order; a single copy has no line of its own. */
  copies: readonly string[]
  /** Throws where the case lacks what the form is about (no escort yet). */
  makeData: (file: CaseFile) => Data
  document: PaperForm<Data>
}>

export const forms: Readonly<{ [Key in FormKey]: FormEntry<FormDataByKey[Key]> }> = {
  'relief-registration-2014': {
    code: 'F1',
    version: '2014',
    nameZh: '求助登记表',
    nameEn: 'Relief registration',
    copies: ['档案'],
    makeData: makeReliefRegistrationData,
    document: reliefRegistration2014,
  },
  'service-and-leaving-2014': {
    code: 'F4',
    version: '2014',
    nameZh: '在站服务及离站登记表',
    nameEn: 'Services and leaving',
    copies: ['档案'],
    makeData: makeServiceAndLeavingData,
    document: serviceAndLeaving2014,
  },
  'escort-handover-2026': {
    code: 'F11B',
    version: '2026',
    nameZh: '受助人员护送交接单',
    nameEn: 'Escort hand-over sheet',
    copies: ['送方', '收方', '档案'],
    makeData: makeEscortHandoverData,
    document: escortHandover2026,
  },
}

const current = {
  F1: 'relief-registration-2014',
  F4: 'service-and-leaving-2014',
  F11B: 'escort-handover-2026',
} as const satisfies Readonly<Record<string, FormKey>>

export type CurrentForms = typeof current

/** The key of the version in force for a code. */
export function currentFormKey<Code extends keyof CurrentForms>(code: Code): CurrentForms[Code] {
  return current[code]
}

export function isFormKey(key: string): key is FormKey {
  return Object.hasOwn(forms, key)
}

/** The forms in force, in the order of their codes, without what only the renderer needs. */
export function listForms() {
  return Object.entries(current).map(([code, key]) => {
    const { version, nameZh, nameEn, copies } = forms[key]
    // The keys of `current` are its codes.
    return { code: code as keyof CurrentForms, version, nameZh, nameEn, copies }
  })
}
