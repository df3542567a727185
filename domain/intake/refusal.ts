// Refusing help (F2, rules.md §4): which ground, on what facts, and what must be there before it may be chosen.
// Nothing that is merely missing, such as a name, a paper, a phone or a code, ever selects a ground: only a person does.
import { z } from 'zod'
import { sex } from '../people/person.ts'
import { dictionaryCode } from '../shared/code.ts'
import { instant } from '../shared/instant.ts'
import { line, requiredLine, requiredProse } from '../shared/text.ts'
import type { GateCheck, VerdictKind } from './gate-check.ts'

/** Grounds that ask for more than words; codes of the list `refusal-reason`. */
const securityGround = '1'
export const noDataGround = '5'
const epidemicGround = '7'

/** One time the person was told what is asked, why, and what follows. */
export const explanation = z.object({ at: instant, by: requiredLine(20), said: requiredLine(200) })
export type Explanation = Readonly<z.infer<typeof explanation>>

/** How the person stood to the notice; told at the counter, so it is usually known only after the print. */
export const receipt = z.object({
  how: z.enum(['not-yet', 'signed', 'finger-mark', 'refused-to-sign']),
  /** Who saw that the person would not sign. */
  witness: line(20),
  note: line(120),
})
export type Receipt = Readonly<z.infer<typeof receipt>>

export const refusal = z.object({
  ground: dictionaryCode,
  /** What happened, so that the person and whoever reviews it can judge. */
  facts: requiredProse(300),
  explanations: z.array(explanation).max(5),
  /** A person's own judgement that somebody could give the data and will not; in words. Null: nobody judged so. */
  ableButRefuses: z.object({ words: requiredLine(200) }).nullable(),
  name: line(30),
  sex,
  age: z.int().min(0).max(130).nullable(),
  documentNumber: line(30),
  receipt,
})
export type Refusal = Readonly<z.infer<typeof refusal>>

export type RefusalBlock = Readonly<{
  rule: 'R04' | 'R09' | 'R12' | 'R13'
  because:
    | 'two-explanations'
    | 'not-judged-able'
    | 'mind-not-clear'
    | 'minor'
    | 'no-epidemic-control'
    | 'security-not-refused'
    | 'treat-first'
  /** The field of the refusal where it is mended; null where no field can: a person answers for going on. */
  at: 'explanations' | 'ableButRefuses' | 'ground' | null
}>

/** What the station knows of the case besides the refusal itself. */
export type RefusalAbout = Readonly<{
  check: Pick<GateCheck, 'mind' | 'security'>
  computed: VerdictKind
  /** Of the profile the check was made under. */
  isEpidemicControl: boolean
}>

const adult = 18

/** Everything that stands against this refusal; an empty list lets it through. */
export function refusalBlocks(
  wish: Pick<Refusal, 'ground' | 'explanations' | 'ableButRefuses' | 'age'>,
  about: RefusalAbout,
): readonly RefusalBlock[] {
  const isMinor = wish.age !== null && wish.age < adult
  return [
    ...(about.computed === 'hospital' ? [{ rule: 'R04', because: 'treat-first', at: null } as const] : []),
    ...groundBlocks(wish, about, isMinor),
    ...(isMinor && wish.ground !== noDataGround
      ? [{ rule: 'R12', because: 'minor', at: null } as const]
      : []),
  ]
}

function groundBlocks(
  { ground, explanations, ableButRefuses }: Pick<Refusal, 'ground' | 'explanations' | 'ableButRefuses'>,
  { check, isEpidemicControl }: RefusalAbout,
  isMinor: boolean,
): readonly RefusalBlock[] {
  if (ground === securityGround && check.security !== 'refused')
    return [{ rule: 'R13', because: 'security-not-refused', at: 'ground' }]
  if (ground === epidemicGround && !isEpidemicControl)
    return [{ rule: 'R13', because: 'no-epidemic-control', at: 'ground' }]
  if (ground !== noDataGround) return []
  const blocks: RefusalBlock[] = []
  if (explanations.length < 2) blocks.push({ rule: 'R13', because: 'two-explanations', at: 'explanations' })
  if (ableButRefuses === null) blocks.push({ rule: 'R13', because: 'not-judged-able', at: 'ableButRefuses' })
  // Who cannot give data because of age, youth, illness or disability is helped first (R09).
  if (check.mind !== 'clear') blocks.push({ rule: 'R09', because: 'mind-not-clear', at: 'ground' })
  if (isMinor) blocks.push({ rule: 'R09', because: 'minor', at: 'ground' })
  return blocks
}

/** The ground that the gate itself has shown, to be offered and not decided: somebody refused the security check. */
export function groundShown(check: Pick<GateCheck, 'security'>): string | null {
  return check.security === 'refused' ? securityGround : null
}

/** The grounds a list may offer now. */
export function offersGround(ground: string, isEpidemicControl: boolean): boolean {
  return ground !== epidemicGround || isEpidemicControl
}

/** The name as it is compared with earlier ones: width, case, blanks and interpuncts alike; '' compares with nobody. */
export function comparedName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00b7\u2022\u30fb\u2027\s]/gu, '')
}
