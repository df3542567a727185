// F4 在站服务及离站登记表 (民发〔2014〕132号 annex 4): everything that is printed, already formatted.
// An empty text is a blank for the pen; before departure the whole leaving part is blank.
import type { Choice } from '../parts/choices.ts'

/** time, what, result, by */
export type MedicalLine = Readonly<{ at: string; what: string; result: string; by: string }>
export type ContactLine = Readonly<{
  at: string
  channel: string
  askedOf: string
  asked: string
  answer: string
}>
export type ServiceLine = Readonly<{ at: string; kind: string; what: string; by: string }>

export type LeavingData = Readonly<{
  leftAt: string
  ways: readonly Choice[]
  destination: string
  note: string
  /** 已全部返还, 尚未全部返还, 无寄存: by the register where there is one. */
  goods: readonly Choice[]
  /** 接领人, where somebody fetched the person or took over at the end of an escort. */
  receiver: Readonly<{ name: string; relation: string; documentNumber: string; phone: string }>
  escort: Readonly<{ staff: string; departAt: string; transport: string; handoverSerial: string }>
}>

export type ServiceAndLeavingData = Readonly<{
  stationName: string
  person: Readonly<{
    name: string
    sex: string
    birth: string
    stayNumber: string
    arrivedAt: string
    place: string
  }>
  service: Readonly<{
    nights: string
    meals: string
    temperatures: string
    washings: string
    medical: readonly MedicalLine[]
    contacts: readonly ContactLine[]
    others: readonly ServiceLine[]
  }>
  leaving: LeavingData
}>
