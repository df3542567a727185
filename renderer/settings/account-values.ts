// An account as its form holds it, and the two calls' inputs made from it. An empty PIN leaves the old one.
import { z } from 'zod'
import {
  type Account,
  accountName,
  duty,
  type Language,
  language,
  pin,
  role,
} from '../../domain/accounts/account.ts'

const values = z.object({
  name: accountName,
  roles: z.array(role).min(1, { error: 'required' }),
  duties: z.array(duty),
  language,
  active: z.boolean(),
  pin: z.string(),
})
export type AccountValues = z.infer<typeof values>

/** A new account must have a PIN; an old one may get another. */
export function accountSchema(isNew: boolean) {
  return values.extend({ pin: isNew ? pin : z.union([z.literal(''), pin], { error: 'pin-format' }) })
}

export function blankAccount(spoken: Language): AccountValues {
  return { name: '', roles: [], duties: [], language: spoken, active: true, pin: '' }
}

export function valuesOfAccount({ name, roles, duties, language: spoken, active }: Account): AccountValues {
  return { name, roles: [...roles], duties: [...duties], language: spoken, active, pin: '' }
}

export function newAccountInput({ active: _active, ...input }: AccountValues) {
  return input
}

export function updateInput(input: AccountValues, { id, version }: Pick<Account, 'id' | 'version'>) {
  const { language: _language, pin: typed, ...rest } = input
  return { id, version, ...rest, pin: typed === '' ? null : typed }
}
