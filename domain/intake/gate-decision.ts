// A row of the gate's decision table, and the small function that says whether its condition holds. Rows are data
// (gate-decision-seed.ts): what a finding means under epidemic control and in ordinary times, by which rule, and how sure.
import { assertNever } from '../shared/assert-never.ts'
import type { Mark } from '../rules/mark.ts'
import type { GateFacts, ManyFact, OneFact } from './gate-facts.ts'
import type { ReportTo, VerdictKind } from './gate-check.ts'
import type { GateField, GateFieldMode } from './gate-profile.ts'
import type { VerdictCode } from './verdict-codes.ts'

export type Condition =
  | { [Fact in OneFact]: Readonly<{ kind: 'is'; fact: Fact; among: readonly GateFacts[Fact][] }> }[OneFact]
  | { [Fact in ManyFact]: Readonly<{ kind: 'has'; fact: Fact; among: GateFacts[Fact] }> }[ManyFact]
  | Readonly<{ kind: 'mode'; field: GateField; is: GateFieldMode }>
  | Readonly<{ kind: 'all' | 'any'; of: readonly Condition[] }>
  | Readonly<{ kind: 'not'; of: Condition }>

/** What follows: the verdict, and who is to be told of it. */
export type Outcome = Readonly<{ verdict: VerdictKind; reports: readonly ReportTo[] }>

export type Regime = 'epidemic' | 'normal'

export type GateDecision = Readonly<{
  code: VerdictCode
  /** The step that must be asked for the finding to count; null where anybody sees it who looks. */
  asks: GateField | null
  when: Condition
  /** Null where the finding means nothing under that regime. */
  by: Readonly<Record<Regime, Outcome | null>>
  rule: string
  mark: Mark
}>

export function holds(when: Condition, facts: GateFacts): boolean {
  switch (when.kind) {
    case 'is':
      return (when.among as readonly string[]).includes(facts[when.fact])
    case 'has':
      return (when.among as readonly string[]).some((one) =>
        (facts[when.fact] as readonly string[]).includes(one),
      )
    case 'mode':
      return facts.modes[when.field] === when.is
    case 'all':
      return when.of.every((one) => holds(one, facts))
    case 'any':
      return when.of.some((one) => holds(one, facts))
    case 'not':
      return !holds(when.of, facts)
    default:
      return assertNever(when)
  }
}
