// F1 求助登记表 (民发〔2014〕132号 annex 1): everything that is printed, already formatted.
// An empty text is a blank for the pen; a code list comes with all its values.
import type { CodeEntry, Notice } from '../case-file.ts'
import type { Choice } from '../parts/choices.ts'

export type ContactLine = Readonly<{ name: string; relation: string; phone: string; address: string }>

export type ReliefRegistrationData = Readonly<{
  stationName: string
  stayNumber: string
  /** SHA-256 of the picture that is printed; null leaves the place empty. */
  photo: string | null
  person: Readonly<{
    name: string
    aliases: string
    sex: string
    birth: string
    ethnicity: string
    documentKind: string
    documentNumber: string
    household: string
    residence: string
    education: string
    marriage: string
    /** 享受社会保障情况: 低保, 特困, 五保, 无, 不详. */
    socialSecurity: string
    contacts: readonly ContactLine[]
    looks: string
    /** Which fields are not known, and why; empty where every one is, or nobody said why. */
    unknowns: string
  }>
  arrival: Readonly<{
    arrivedAt: string
    ways: readonly Choice[]
    broughtByUnit: string
    broughtByPerson: string
    broughtByPhone: string
    foundPlace: string
    foundAt: string
    reasons: readonly Choice[]
    needs: readonly Choice[]
    history: string
  }>
  health: Readonly<{
    temperature: string
    firstLook: string
    condition: string
    /** 14天经历: only where the gate's profile asks for it; null leaves the row out. */
    exposure: string | null
    security: string
    comparison: string
    belongings: string
  }>
  notice: Notice
  /** How the person stood for what they declared; empty until they did. */
  declaration: string
}>

/** The lists a blank form is printed with. */
export type BlankLists = Readonly<{
  arrivalWays: readonly CodeEntry[]
  reasons: readonly CodeEntry[]
  needs: readonly CodeEntry[]
}>
