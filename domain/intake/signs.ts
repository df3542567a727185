// What was seen or said at the gate that the law answers on the same day: violence, infection, a disturbed mind.
// Signs, not findings: they open a duty and a banner, and never stand in the way of help.
import type { GateCheck, Symptom } from './gate-check.ts'

/** 家庭暴力 in the list `reason` (dictionaries.ts). */
const violenceReasons: readonly string[] = ['6']
/** Symptoms that may be catching (gate-procedures.md §3). */
const catching: readonly Symptom[] = ['fever', 'diarrhoea', 'rash', 'long-cough']

export type Seen = Readonly<{
  isMinor: boolean
  /** Codes of the list `reason`. */
  reasons: readonly string[]
  check: Pick<GateCheck, 'symptoms' | 'injury' | 'mind' | 'healthCode'>
}>

export type Signs = Readonly<{ violence: boolean; infectious: boolean; mental: boolean }>

export function signsOf({ isMinor, reasons, check }: Seen): Signs {
  const isHurt = check.injury === 'minor' || check.injury === 'severe' || check.symptoms.includes('injury')
  return {
    // An injury of a child is reported until somebody has asked how it came (R32, 未成年人保护法 art. 11).
    violence: reasons.some((code) => violenceReasons.includes(code)) || (isMinor && isHurt),
    infectious: check.symptoms.some((symptom) => catching.includes(symptom)) || check.healthCode === 'red',
    mental: check.mind === 'agitated' || check.mind === 'confused',
  }
}
