// Every form the program can print, by key (form and version), and which version is current for a code.
// A paper is laid out again only by the version it was made under; old versions stay listed.
import type { CaseFile } from './case-file.ts'
import type { CustodyReceiptData } from './custody-receipt-2026/data.ts'
import { custodyReceipt2026 } from './custody-receipt-2026/document.ts'
import { makeCustodyReceiptData } from './custody-receipt-2026/make-data.ts'
import type { CustodyReturnData } from './custody-return-2026/data.ts'
import { custodyReturn2026 } from './custody-return-2026/document.ts'
import { makeCustodyReturnData } from './custody-return-2026/make-data.ts'
import type { EntryNoticeData } from './entry-notice-2026/data.ts'
import { entryNotice2026 } from './entry-notice-2026/document.ts'
import { makeEntryNoticeData } from './entry-notice-2026/make-data.ts'
import type { EscortHandoverData } from './escort-handover-2026/data.ts'
import { escortHandover2026 } from './escort-handover-2026/document.ts'
import { makeEscortHandoverData } from './escort-handover-2026/make-data.ts'
import type { GateFile, HandoverFile, HouseFile } from './gate-files.ts'
import type { PaperForm } from './paper.ts'
import type { PoliceHandoverData } from './police-handover-2015/data.ts'
import { policeHandover2015 } from './police-handover-2015/document.ts'
import { makePoliceHandoverData } from './police-handover-2015/make-data.ts'
import type { ReferralData } from './referral-2026/data.ts'
import { referral2026 } from './referral-2026/document.ts'
import { makeReferralData } from './referral-2026/make-data.ts'
import type { RefusalNoticeData } from './refusal-notice-2014/data.ts'
import { refusalNotice2014 } from './refusal-notice-2014/document.ts'
import { makeRefusalNoticeData } from './refusal-notice-2014/make-data.ts'
import type { ReliefRegistrationData } from './relief-registration-2014/data.ts'
import { reliefRegistration2014 } from './relief-registration-2014/document.ts'
import { makeReliefRegistrationData } from './relief-registration-2014/make-data.ts'
import type { SecurityCheckData } from './security-check-2026/data.ts'
import { securityCheck2026 } from './security-check-2026/document.ts'
import { makeSecurityCheckData } from './security-check-2026/make-data.ts'
import type { ServiceAndLeavingData } from './service-and-leaving-2014/data.ts'
import { serviceAndLeaving2014 } from './service-and-leaving-2014/document.ts'
import { makeServiceAndLeavingData } from './service-and-leaving-2014/make-data.ts'

/** What each form prints, by key. A new form is a line here and an entry below. */
export type FormDataByKey = Readonly<{
  'relief-registration-2014': ReliefRegistrationData
  'service-and-leaving-2014': ServiceAndLeavingData
  'escort-handover-2026': EscortHandoverData
  'custody-receipt-2026': CustodyReceiptData
  'custody-return-2026': CustodyReturnData
  'security-check-2026': SecurityCheckData
  'refusal-notice-2014': RefusalNoticeData
  'police-handover-2015': PoliceHandoverData
  'referral-2026': ReferralData
  'entry-notice-2026': EntryNoticeData
}>
export type FormKey = keyof FormDataByKey

export type FormEntry<Data> = Readonly<{
  code: string
  version: string
  nameZh: string
  nameEn: string
  /** Who keeps which copy, in order; a single copy has no line of its own. */
  copies: readonly string[]
  document: PaperForm<Data>
}> &
  Making<Data>

/** What a form is about, and made from. `makeData` throws where that lacks what the form says (no escort yet). */
type Making<Data> =
  | Readonly<{ about: 'stay' | 'escort'; makeData: (file: CaseFile) => Data }>
  | Readonly<{ about: 'handover'; makeData: (file: HandoverFile) => Data }>
  | Readonly<{ about: 'gate-check'; makeData: (file: GateFile) => Data }>
  /** Of nobody: printed as it is, without a number. */
  | Readonly<{ about: 'house'; makeData: (file: HouseFile) => Data }>

export const forms: Readonly<{ [Key in FormKey]: FormEntry<FormDataByKey[Key]> }> = {
  'relief-registration-2014': {
    code: 'F1',
    version: '2014',
    nameZh: '求助登记表',
    nameEn: 'Relief registration',
    copies: ['档案'],
    about: 'stay',
    makeData: makeReliefRegistrationData,
    document: reliefRegistration2014,
  },
  'service-and-leaving-2014': {
    code: 'F4',
    version: '2014',
    nameZh: '在站服务及离站登记表',
    nameEn: 'Services and leaving',
    copies: ['档案'],
    about: 'stay',
    makeData: makeServiceAndLeavingData,
    document: serviceAndLeaving2014,
  },
  'escort-handover-2026': {
    code: 'F11B',
    version: '2026',
    nameZh: '受助人员护送交接单',
    nameEn: 'Escort hand-over sheet',
    copies: ['送方', '收方', '档案'],
    about: 'escort',
    makeData: makeEscortHandoverData,
    document: escortHandover2026,
  },
  'custody-receipt-2026': {
    code: 'F10A',
    version: '2026',
    nameZh: '随身物品保管单',
    nameEn: 'Custody receipt',
    copies: ['本人', '档案'],
    about: 'stay',
    makeData: makeCustodyReceiptData,
    document: custodyReceipt2026,
  },
  'custody-return-2026': {
    code: 'F10B',
    version: '2026',
    nameZh: '随身物品返还单',
    nameEn: 'Return of belongings',
    copies: ['本人', '档案'],
    about: 'stay',
    makeData: makeCustodyReturnData,
    document: custodyReturn2026,
  },
  'security-check-2026': {
    code: 'F10C',
    version: '2026',
    nameZh: '安全检查记录',
    nameEn: 'Security check',
    copies: ['档案'],
    about: 'stay',
    makeData: makeSecurityCheckData,
    document: securityCheck2026,
  },
  'refusal-notice-2014': {
    code: 'F2',
    version: '2014',
    nameZh: '不予救助通知书',
    nameEn: 'Notice of refusal',
    copies: ['存根、交本人'],
    about: 'gate-check',
    makeData: makeRefusalNoticeData,
    document: refusalNotice2014,
  },
  'police-handover-2015': {
    code: 'F6',
    version: '2015',
    nameZh: '公安机关护送流浪乞讨人员交接表',
    nameEn: 'Police hand-over sheet',
    copies: ['送方', '收方'],
    about: 'handover',
    makeData: makePoliceHandoverData,
    document: policeHandover2015,
  },
  'referral-2026': {
    code: 'F12A',
    version: '2026',
    nameZh: '转介单',
    nameEn: 'Referral',
    copies: ['收方', '档案'],
    about: 'gate-check',
    makeData: makeReferralData,
    document: referral2026,
  },
  'entry-notice-2026': {
    code: 'F16',
    version: '2026',
    nameZh: '入站须知、求助引导卡',
    nameEn: 'Entry notice and guide cards',
    copies: ['公示'],
    about: 'house',
    makeData: makeEntryNoticeData,
    document: entryNotice2026,
  },
}

const current = {
  F1: 'relief-registration-2014',
  F4: 'service-and-leaving-2014',
  F11B: 'escort-handover-2026',
  F10A: 'custody-receipt-2026',
  F10B: 'custody-return-2026',
  F10C: 'security-check-2026',
  F2: 'refusal-notice-2014',
  F6: 'police-handover-2015',
  F12A: 'referral-2026',
  F16: 'entry-notice-2026',
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
    const { version, nameZh, nameEn, copies, about } = forms[key]
    // The keys of `current` are its codes.
    return { code: code as keyof CurrentForms, version, nameZh, nameEn, copies, about }
  })
}
