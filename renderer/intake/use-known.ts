// A round that begins with somebody of a handover: what is known goes into the blank form, and is kept as a draft.
import { useEffect } from 'react'
import { takeKnown } from './intake-round.ts'
import type { Intake } from './use-intake.ts'

export function useKnown({ form, station }: Intake): void {
  useEffect(() => {
    const known = takeKnown()
    if (known === null) return
    const startedAt = Math.floor(station.now() / 60_000) * 60_000
    form.reset({ ...form.getValues(), ...known, startedAt }, { keepDefaultValues: true, keepFieldsRef: true })
    // Once for each round; the form and the clock are the round's own.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
}
