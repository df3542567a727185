// Signing in and out, and what a signed-in worker sees of themself. PINs go in, never out.
import { z } from 'zod'
import { account, accountName, duty, language, pin, role } from '../../domain/accounts/account.ts'
import { recordId, recordVersion } from '../../domain/shared/instant.ts'
import { everyone, headOnly, signedIn } from './call.ts'

export const sessionContract = {
  accounts: everyone('read').output(z.array(z.object({ id: z.int(), name: z.string() }))),
  signIn: everyone('unaudited-write')
    .input(z.object({ accountId: recordId, pin }))
    .output(z.object({ token: z.string(), account })),
  signOut: signedIn('unaudited-write').output(z.object({})),
  me: signedIn('read').output(
    z.object({
      account,
      station: z.object({ name: z.string(), regionCode: z.string(), serial: z.string(), zone: z.string() }),
      now: z.int(),
    }),
  ),
  setLanguage: signedIn('write').input(z.object({ language })).output(account),
}

export const accountsContract = {
  list: headOnly('read').output(z.array(account)),
  create: headOnly('write')
    .input(
      z.object({
        name: accountName,
        pin,
        roles: z.array(role).min(1, { error: 'required' }).max(5),
        duties: z.array(duty).max(4),
        language,
      }),
    )
    .output(account),
  update: headOnly('write')
    .input(
      z.object({
        id: recordId,
        version: recordVersion,
        name: accountName,
        roles: z.array(role).min(1, { error: 'required' }).max(5),
        duties: z.array(duty).max(4),
        active: z.boolean(),
        /** A new PIN, or null to leave the old one. */
        pin: pin.nullable(),
      }),
    )
    .output(account),
}
