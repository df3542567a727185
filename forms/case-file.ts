// What the forms are made from: the domain values of one stay, as the station has read them.
// Plain values and two look-ups; no store, no clock, no form's own wording.
import type { CustodyItem } from '../domain/belongings/custody-item.ts'
import type { SecurityCheck } from '../domain/belongings/security-check.ts'
import type { CareEntry } from '../domain/care/care-entry.ts'
import type { EscortPersonState, EscortPlan } from '../domain/escort/escort.ts'
import type { GateCheck } from '../domain/intake/gate-check.ts'
import type { Registration } from '../domain/intake/registration.ts'
import type { Stay } from '../domain/intake/stay.ts'
import type { Person } from '../domain/people/person.ts'
import type { TracingNote } from '../domain/tracing/tracing-note.ts'

export type CodeEntry = Readonly<{ code: string; label: string }>

/** Dictionaries of the station as they were in force, in their order; labels in Chinese. */
export type CodeLists = Readonly<{
  arrivalWays: readonly CodeEntry[]
  reasons: readonly CodeEntry[]
  needs: readonly CodeEntry[]
  ethnicities: readonly CodeEntry[]
  educations: readonly CodeEntry[]
  marriages: readonly CodeEntry[]
  socialSecurities: readonly CodeEntry[]
  builds: readonly CodeEntry[]
  languages: readonly CodeEntry[]
}>

export type StationFacts = Readonly<{ name: string; phone: string; zone: string }>

/** What the person was told of rights and duties, and the instruments it rests on: rows of the rules, not our words. */
export type Notice = Readonly<{ text: string; basis: string }>

export type CaseFile = Readonly<{
  station: StationFacts
  lists: CodeLists
  regionName: (code: string) => string
  notice: Notice
  person: Person
  /** SHA-256 of the newest photo of the face that can be read; null where there is none. */
  photo: string | null
  /** By the rule of the domain and its row, as of `asOf`. */
  isMinor: boolean
  stay: Stay
  registration: Registration
  gateCheck: GateCheck | null
  /** Entries of the stay, oldest first; corrected ones may be among them. */
  care: readonly CareEntry[]
  tracing: readonly TracingNote[]
  escort: EscortFile | null
  belongings: BelongingsFile
  /** The instant the paper speaks of: ages and nights are counted up to it. */
  asOf: number
}>

/** The register of what the station keeps, and the security checks, last first. */
export type BelongingsFile = Readonly<{
  checks: readonly SecurityCheck[]
  items: readonly CustodyItem[]
  /** The instruments custody rests on: rows of the rules. */
  basis: string
}>

/** One person's part in an escort. */
export type EscortFile = Readonly<{
  /** Batch number, e.g. 2026-E-0012. */
  number: string
  plan: EscortPlan
  needs: string
  /** Serial of the hand-over sheet once it was issued, else empty. */
  handoverSerial: string
  state: EscortPersonState
}>
