// Accounts: who may sign in, with which roles and duties. Knows nothing of PIN hashes or sessions.
import { z } from 'zod'
import { requiredLine } from '../shared/text.ts'

export const roles = ['front-desk', 'caregiver', 'tracing', 'escort', 'head'] as const
export const role = z.enum(roles)
export type Role = z.infer<typeof role>

export const duties = ['duty-leader', 'section-approval', 'deputy-approval', 'audit'] as const
export const duty = z.enum(duties)
export type Duty = z.infer<typeof duty>

export const language = z.enum(['zh-CN', 'en'])
export type Language = z.infer<typeof language>

export const accountName = requiredLine(20)

/** A PIN is digits, so that it can be typed on a number pad with gloves on. */
export const pin = z.string().regex(/^[0-9]{4,12}$/, { error: 'pin-format' })

export const account = z.object({
  id: z.int(),
  name: accountName,
  roles: z.array(role),
  duties: z.array(duty),
  language,
  active: z.boolean(),
  version: z.int(),
})
export type Account = Readonly<z.infer<typeof account>>
