// An action that a rule may stop: the dialog with the rule, and the same action again with what was given to pass it.
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { BlockedData, Override } from '../../station/contract/call.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useFailureWords, useSayFailure } from '../api/failure-words.ts'
import { useSession } from '../api/session-store.ts'
import { BlockedDialog } from '../components/blocked-dialog.tsx'
import { useRuleWords } from './rule-words.ts'

type Run = (overrides: Override[]) => Promise<void>
type Stopped = Readonly<{
  data: BlockedData
  given: readonly Override[]
  run: Run
  error: string | undefined
}>

/** `attempt` throws whatever is no block; each rule that stops it is asked about in turn. */
export function useBlocked(): Readonly<{ attempt: (run: Run) => Promise<void>; dialog: ReactNode }> {
  const [stopped, setStopped] = useState<Stopped | null>(null)
  const [isBusy, setBusy] = useState(false)
  const say = useSayFailure()
  const words = useFailureWords()
  const ruleWords = useRuleWords()
  const own = useSession()?.account.id
  const accounts = useQuery({
    queryKey: ['sign-in', 'accounts'],
    queryFn: () => client.session.accounts(),
    enabled: stopped?.data.override === 'second-person',
  })
  const tryWith = async (run: Run, given: readonly Override[]) => {
    try {
      await run([...given])
      setStopped(null)
    } catch (error) {
      const failure = toFailure(error)
      if (failure.kind !== 'blocked') throw error
      setStopped({ data: failure.data, given, run, error: undefined })
    }
  }
  const goOn = async (override: Override) => {
    if (!stopped) return
    setBusy(true)
    try {
      await tryWith(stopped.run, [...stopped.given, override])
    } catch (error) {
      const failure = toFailure(error)
      if (failure.kind === 'forbidden') setStopped({ ...stopped, error: words(failure).next })
      else {
        setStopped(null)
        say(error)
      }
    } finally {
      setBusy(false)
    }
  }
  const dialog = stopped && (
    <BlockedDialog
      key={stopped.data.rule + stopped.given.length}
      opened
      rule={stopped.data.rule}
      because={ruleWords.because(stopped.data)}
      lifts={ruleWords.lifts(stopped.data)}
      allows={stopped.data.override}
      accounts={(accounts.data ?? []).filter(({ id }) => id !== own)}
      busy={isBusy}
      {...(stopped.error === undefined ? {} : { error: stopped.error })}
      onOverride={(override) => void goOn(override)}
      onClose={() => setStopped(null)}
    />
  )
  return { attempt: (run) => tryWith(run, []), dialog }
}
