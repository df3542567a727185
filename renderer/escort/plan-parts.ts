// The parts of a plan as two desks may have saved them differently, and the plan made of a choice between them.
import type { EscortPlan } from '../../domain/escort/escort.ts'

export const planParts = [
  'destination',
  'receiving',
  'confirmed',
  'staff',
  'transport',
  'departAt',
  'persons',
] as const
export type PlanPart = (typeof planParts)[number]

function partOf(plan: EscortPlan, part: PlanPart): unknown {
  const { confirmed, ...side } = plan.receiving
  if (part === 'confirmed') return confirmed
  return part === 'receiving' ? side : plan[part]
}

export function differingParts(mine: EscortPlan, theirs: EscortPlan): readonly PlanPart[] {
  const text = (plan: EscortPlan, part: PlanPart) => canonical(partOf(plan, part))
  return planParts.filter((part) => text(mine, part) !== text(theirs, part))
}

/** The same values in another order of keys are the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

export function mergePlans(
  mine: EscortPlan,
  theirs: EscortPlan,
  choice: Readonly<Record<string, 'mine' | 'theirs'>>,
): EscortPlan {
  const from = (part: PlanPart): EscortPlan => (choice[part] === 'theirs' ? theirs : mine)
  return {
    destination: from('destination').destination,
    receiving: { ...from('receiving').receiving, confirmed: from('confirmed').receiving.confirmed },
    staff: from('staff').staff,
    transport: from('transport').transport,
    departAt: from('departAt').departAt,
    persons: from('persons').persons,
  }
}
