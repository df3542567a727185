// Rules that say no, and the ways past them: a row of the law may be off, or let a person go on who says why,
// alone or with a second person's PIN.
import { findAccount, findPinHash } from '../db/stores/account-store.ts'
import type { BlockedData, Override } from './contract/call.ts'
import type { Reading, Writing } from './operation.ts'
import { isPinOf } from './pin.ts'
import { Refusal, forbidden } from './refusal.ts'

/** `names`: whom it is about, where the action is about several. */
export type Block = Readonly<{ rule: string; because: string; names?: readonly string[] }>

/** What the screen is told of a rule: its row, or a plain one where the row is missing. */
export function blockedDataOf({ core }: Pick<Reading, 'core'>, { rule, because, names }: Block): BlockedData {
  const row = core.law.rule(rule)
  return {
    rule,
    because,
    override: row?.override ?? 'reason',
    instrument: row?.instrument ?? '',
    mark: row?.mark ?? 'G',
    summaryZh: row?.summaryZh ?? '',
    summaryEn: row?.summaryEn ?? '',
    ...(names ? { names: [...names] } : {}),
  }
}

/**
 * What passes one block: its override, or null where the law's rows have it off. Also asked before slow work that would
 * be in vain.
 *
 * @throws Refusal `blocked` where the override that the row allows is missing
 */
export function passOf(
  reading: Pick<Reading, 'core'>,
  block: Block,
  overrides: readonly Override[],
): Override | null {
  const row = reading.core.law.rule(block.rule)
  if (row && !row.enabled) return null
  const data = blockedDataOf(reading, block)
  const given = overrides.find(({ rule }) => rule === block.rule)
  const isEnough = given && data.override !== 'none' && (data.override === 'reason' || given.second !== null)
  if (!isEnough) throw new Refusal('blocked', data)
  return given
}

/** @throws Refusal `blocked` unless every block is off in the law's rows, or overridden as its row allows */
export function passBlocks(writing: Writing, blocks: readonly Block[], overrides: readonly Override[]): void {
  for (const block of blocks) {
    const given = passOf(writing, block, overrides)
    if (given === null) continue
    writing.overrode({ rule: block.rule, secondAccountId: given.second?.accountId ?? null })
    writing.touch({
      record: `override:${block.rule}`,
      old: null,
      new: { reason: given.reason, because: block.because },
    })
  }
}

/** Before the transaction: a second person is another account, and its PIN is right. */
export async function checkSecondPersons(reading: Reading, overrides: readonly Override[]): Promise<void> {
  for (const { second } of overrides) {
    if (!second) continue
    const { sessions } = reading.core
    if (second.accountId === reading.worker.id) throw forbidden('wrong-pin')
    if (sessions.mustWait(second.accountId, reading.now)) throw forbidden('too-many-tries')
    const hash = findAccount(reading.db, second.accountId)?.active
      ? findPinHash(reading.db, second.accountId)
      : null
    // Counted before the slow hash, so that guesses made at once are counted each.
    sessions.noteTry(second.accountId, false, reading.now)
    const isRight = hash !== null && (await isPinOf(second.pin, hash))
    if (isRight) sessions.noteTry(second.accountId, true, reading.now)
    if (!isRight) throw forbidden('wrong-pin')
  }
}
