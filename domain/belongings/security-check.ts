// The security check at the door (R07 [L], F10): who looked, how, what was found and what became of each thing.
// It warns and never stops anybody; a refused check is recorded like any other.
import { z } from 'zod'
import { sex, type Sex } from '../people/person.ts'
import { instant } from '../shared/instant.ts'
import { line, requiredLine } from '../shared/text.ts'
import { destruction, policeReceipt } from './disposal.ts'

/** The three of forms.md F10 [L]/[G]. */
export const securityWay = z.enum(['gate', 'hand-held', 'opened-bags'])
export type SecurityWay = z.infer<typeof securityWay>

/** What R07 tells apart [L]: the first four go to the police, the next two are kept by the station. */
export const findingKind = z.enum([
  'flammable',
  'explosive',
  'controlled-knife',
  'drugs',
  'sharp',
  'blunt',
  'other',
])
export type FindingKind = z.infer<typeof findingKind>

const forPolice: readonly FindingKind[] = ['flammable', 'explosive', 'controlled-knife', 'drugs']
const forStation: readonly FindingKind[] = ['sharp', 'blunt']

export const findingFate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('kept-by-person') }),
  /** Becomes an item of the custody register in the same call. */
  z.object({ kind: z.literal('in-custody'), sealNumber: line(20), place: line(40) }),
  policeReceipt.extend({ kind: z.literal('to-police') }),
  destruction.extend({ kind: z.literal('destroyed') }),
])
export type FindingFate = Readonly<z.infer<typeof findingFate>>

export const securityFinding = z.object({
  what: requiredLine(40),
  count: z.int().min(1, { error: 'out-of-range' }).max(9999, { error: 'out-of-range' }),
  kind: findingKind,
  fate: findingFate,
})
export type SecurityFinding = Readonly<z.infer<typeof securityFinding>>

export const securityOfficer = z.object({
  name: requiredLine(20),
  sex: sex.exclude(['unknown']),
  /** Searched the body, not only the bags. */
  searchedBody: z.boolean(),
})
export type SecurityOfficer = Readonly<z.infer<typeof securityOfficer>>

export const securityOutcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    ways: z.array(securityWay).min(1, { error: 'required' }).max(3),
    findings: z.array(securityFinding).max(40),
  }),
  z.object({ kind: z.literal('refused'), said: requiredLine(120) }),
])
export type SecurityOutcome = Readonly<z.infer<typeof securityOutcome>>

export const newSecurityCheck = z.object({
  stayId: z.int().min(1),
  checkedAt: instant,
  officers: z.array(securityOfficer).min(1, { error: 'required' }).max(6),
  outcome: securityOutcome,
})
export type NewSecurityCheck = Readonly<z.infer<typeof newSecurityCheck>>

export const securityCheck = newSecurityCheck.extend({
  id: z.int(),
  writtenAt: z.int(),
  writtenBy: z.string(),
})
export type SecurityCheck = Readonly<z.infer<typeof securityCheck>>

export const securityWarning = z.object({
  rule: z.literal('R07'),
  because: z.enum(['too-few-officers', 'body-check-other-sex', 'dangerous-kept', 'sharp-kept']),
  /** The officer or the thing it is about; empty where it is about the check. */
  about: z.string(),
})
export type SecurityWarning = Readonly<z.infer<typeof securityWarning>>

/** Practice, not law [G]: two look together. */
const usualOfficers = 2

/** What is unusual about a check: said beside it, never in its way. */
export function securityWarnings(
  { officers, outcome }: Pick<NewSecurityCheck, 'officers' | 'outcome'>,
  personSex: Sex,
): readonly SecurityWarning[] {
  const warnings: SecurityWarning[] = []
  const warn = (because: SecurityWarning['because'], about = '') =>
    warnings.push({ rule: 'R07', because, about })
  if (officers.length < usualOfficers) warn('too-few-officers')
  for (const officer of officers)
    if (officer.searchedBody && personSex !== 'unknown' && officer.sex !== personSex)
      warn('body-check-other-sex', officer.name)
  if (outcome.kind === 'done')
    for (const { kind, what, fate } of outcome.findings) {
      const isWithStation = fate.kind === 'in-custody' || fate.kind === 'kept-by-person'
      if (forPolice.includes(kind) && isWithStation) warn('dangerous-kept', what)
      if (forStation.includes(kind) && fate.kind === 'kept-by-person') warn('sharp-kept', what)
    }
  return warnings
}
