// A rule of rules.md as a row: what the program does about it, by which instrument, and who may override it.
// What a BLOCK may never do: hold a person (R24) or stand in the way of help for lack of a name (R09).
import { z } from 'zod'
import { civilDay } from '../shared/civil-day.ts'
import { requiredLine } from '../shared/text.ts'
import { mark } from './mark.ts'

/** BLOCK the paper and the normal closing wait; WARN colour; CLOCK deadline; LOG recorded; PRINT on a form. */
export const ruleAction = z.enum(['BLOCK', 'WARN', 'CLOCK', 'LOG', 'PRINT'])
export type RuleAction = z.infer<typeof ruleAction>

export const ruleOverride = z.enum(['none', 'reason', 'second-person'])
export type RuleOverride = z.infer<typeof ruleOverride>

export const lawRule = z
  .object({
    id: z.string().regex(/^R[0-9]{2}$/),
    actions: z.array(ruleAction).min(1),
    override: ruleOverride,
    instrument: requiredLine(80),
    mark,
    summaryZh: requiredLine(120),
    summaryEn: requiredLine(200),
    validFrom: civilDay,
    validTo: civilDay.nullable(),
    enabled: z.boolean(),
  })
  // rules.md §2: where the source is local or not confirmed, a block can always be overridden.
  .refine(
    (row) =>
      !row.actions.includes('BLOCK') || row.override !== 'none' || row.mark === 'P' || row.mark === 'S',
    {
      error: 'override-required',
      path: ['override'],
    },
  )
export type LawRule = Readonly<z.infer<typeof lawRule>>
