// The verdict of the gate: what the rows of the decision table say of the findings, with every reason. It advises; a
// person decides, and may decide otherwise with a reason. No phone and no code never stand in the way.
import type { GateCheck, ReportTo, Verdict, VerdictKind } from './gate-check.ts'
import { holds, type GateDecision, type Outcome } from './gate-decision.ts'
import { gateDecisions } from './gate-decision-seed.ts'
import { gateFacts } from './gate-facts.ts'
import type { GateProfile } from './gate-profile.ts'

/** Treatment comes first (先救治后救助), then danger, then the rest. */
const weight: Readonly<Record<VerdictKind, number>> = {
  hospital: 5,
  police: 4,
  refuse: 3,
  refer: 2,
  observe: 1,
  admit: 0,
}

type Finding = Readonly<{ decision: GateDecision; outcome: Outcome }>

/** The gravest finding decides; the reasons are listed gravest first. There is always at least one. */
export function gateVerdict(check: GateCheck, profile: GateProfile): Verdict {
  const findings = findingsOf(check, profile)
  const [gravest] = findings
  if (!gravest) return { verdict: 'admit', reasons: [{ rule: 'R12', code: 'eligible' }] }
  return {
    verdict: gravest.outcome.verdict,
    reasons: findings.map(({ decision: { rule, code } }) => ({ rule, code })),
  }
}

/** Whom the station has still to tell: what the findings ask for, less who was told at the gate already. */
export function reportsOwed(check: GateCheck, profile: GateProfile): readonly ReportTo[] {
  const told = new Set(check.reports.map(({ to }) => to))
  const owed = findingsOf(check, profile).flatMap(({ outcome }) => outcome.reports)
  return [...new Set(owed)].filter((to) => !told.has(to))
}

function findingsOf(check: GateCheck, profile: GateProfile): readonly Finding[] {
  const facts = gateFacts(check, profile)
  const regime = profile.healthCodeInForce ? 'epidemic' : 'normal'
  return gateDecisions
    .flatMap((decision): Finding[] => {
      const outcome = decision.by[regime]
      const isAsked = decision.asks === null || profile.fields[decision.asks] !== 'off'
      return outcome && isAsked && holds(decision.when, facts) ? [{ decision, outcome }] : []
    })
    .toSorted((a, b) => weight[b.outcome.verdict] - weight[a.outcome.verdict])
}
