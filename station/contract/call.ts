// The base of every call of the contract: its metadata (who may make it, whether it writes) and its error kinds.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { pin, type Duty, type Role } from '../../domain/accounts/account.ts'
import { recordId } from '../../domain/shared/instant.ts'
import { requiredLine } from '../../domain/shared/text.ts'

export type CallMeta = Readonly<{
  /** `everyone`: also before sign-in; `signed-in`: any role; a list: one of these roles. */
  who: 'everyone' | 'signed-in' | readonly Role[]
  /** One of these duties is needed besides. */
  duties?: readonly Duty[]
  /** A write runs in one IMMEDIATE transaction with one audit row; `unaudited` is for drafts and sign-in state. */
  does: 'read' | 'write' | 'unaudited-write'
}>

/** What the caller sees of a rule that says no (architecture.md, "The station"). */
export const blockedData = z.object({
  rule: z.string(),
  because: z.string(),
  override: z.enum(['none', 'reason', 'second-person']),
  instrument: z.string(),
  mark: z.enum(['P', 'S', 'L', 'G']),
  summaryZh: z.string(),
  summaryEn: z.string(),
  /** Whom it is about, where the action is about several. */
  names: z.array(z.string()).optional(),
})
export type BlockedData = z.infer<typeof blockedData>

export const conflictData = z.object({
  record: z.string(),
  by: z.string(),
  at: z.int(),
  version: z.int(),
  /** The values that were saved in between, as the call's own input shape. */
  theirs: z.record(z.string(), z.unknown()),
})
export type ConflictData = z.infer<typeof conflictData>

/** Path of the field within the input, and a code the screen turns into words. */
const invalidData = z.object({
  fields: z.array(z.object({ path: z.array(z.union([z.string(), z.int()])), code: z.string() })),
})

/** Every call can fail in these ways and no other; the screen turns a kind into the worker's language. */
export const errorKinds = {
  invalid: { status: 422, data: invalidData },
  forbidden: {
    status: 403,
    data: z.object({
      because: z.enum(['signed-out', 'role', 'wrong-pin', 'too-many-tries', 'not-set-up', 'set-up']),
    }),
  },
  'not-found': { status: 404, data: z.object({ record: z.string() }) },
  conflict: { status: 409, data: conflictData },
  blocked: { status: 423, data: blockedData },
  storage: {
    status: 507,
    data: z.object({ because: z.enum(['full', 'read-only', 'damaged', 'busy', 'other']) }),
  },
  internal: { status: 500, data: z.object({ reference: z.string() }) },
} as const
export type ErrorKind = keyof typeof errorKinds
export type ErrorData<Kind extends ErrorKind> = z.infer<(typeof errorKinds)[Kind]['data']>

const call = oc.$meta<CallMeta>({ who: [], does: 'read' }).errors(errorKinds)

/** Input of a call whose rule may be overridden by a person who says why (and, for some, a second person). */
export const override = z.object({
  rule: z.string().regex(/^R[0-9]{2}$/, { error: 'code' }),
  reason: requiredLine(200),
  /** A second account that agrees with its own PIN, where the rule asks for one. */
  second: z.object({ accountId: recordId, pin }).nullable(),
})
export type Override = z.infer<typeof override>

export const everyone = (does: CallMeta['does']) => call.meta({ who: 'everyone', does })
export const signedIn = (does: CallMeta['does']) => call.meta({ who: 'signed-in', does })
/** The head may do whatever any role may. */
export const byRoles = (does: CallMeta['does'], ...roles: readonly Exclude<Role, 'head'>[]) =>
  call.meta({ who: [...roles, 'head'], does })
export const headOnly = (does: CallMeta['does']) => call.meta({ who: ['head'], does })
