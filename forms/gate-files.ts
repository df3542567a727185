// What the papers of the gate are made from: a whole handover, somebody who did not come in, or the house itself.
// Plain values as the station has read them; no store, no clock, no form's own wording.
import type { Handover, HandoverRow, RowState } from '../domain/intake/handover.ts'
import type { Referral } from '../domain/intake/referral.ts'
import type { Refusal } from '../domain/intake/refusal.ts'
import type { StationFacts } from './case-file.ts'

export type HandoverFile = Readonly<{
  station: StationFacts
  handover: Handover
  rows: readonly (HandoverRow & Readonly<{ state: RowState }>)[]
  /** Who took them over for the station. */
  receivedBy: string
}>

/** Somebody at the gate who was refused or sent on. */
export type GateFile = Readonly<{
  station: StationFacts
  /** When the person came to the gate. */
  soughtAt: number
  refusal:
    | (Refusal &
        Readonly<{
          /** The words of the ground, from the station's list. */
          groundWords: string
          refusedAt: number
          refusedBy: string
        }>)
    | null
  referral: (Referral & Readonly<{ writtenBy: string }>) | null
  /** Where to complain, and what the notice rests on: the station's settings. */
  appeal: string
  legalBasis: string
}>

/** Papers of nobody: what anyone is told at the door. */
export type HouseFile = Readonly<{
  station: StationFacts & Readonly<{ address: string }>
  /** The rules of the house, a line each. */
  rules: readonly string[]
  notice: string
  legalBasis: string
}>
