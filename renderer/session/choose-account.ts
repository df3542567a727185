// Which account of the sign-in list is chosen, and where an arrow leads. Knows no React.

export type SignInAccount = Readonly<{ id: number; name: string }>

/** The only account, or the one that signed in last at this desk; else nobody, so that nobody types another's PIN. */
export function firstChoice(accounts: readonly SignInAccount[], last: string | null): number | null {
  const [only, another] = accounts
  if (only && !another) return only.id
  return accounts.find(({ id }) => String(id) === last)?.id ?? null
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The account an arrow leads to; null for every other key. */
export function accountAfterKey(
  accounts: readonly SignInAccount[],
  chosen: number | null,
  key: string,
): number | null {
  const step = steps[key]
  if (step === undefined || accounts.length === 0) return null
  const at = accounts.findIndex(({ id }) => id === chosen)
  const to = at === -1 ? (step > 0 ? 0 : accounts.length - 1) : at + step
  return accounts[Math.min(accounts.length - 1, Math.max(0, to))]?.id ?? null
}
