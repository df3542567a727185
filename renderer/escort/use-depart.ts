// Departure now, against the version that is seen; a rule that says no is asked about.
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { EscortView } from '../../station/contract/escort.ts'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { useBlocked } from './use-blocked.tsx'

type Departing = Readonly<{ depart: () => void; isBusy: boolean; dialog: ReactNode }>

export function useDepart({ id, version }: Pick<EscortView, 'id' | 'version'>): Departing {
  const { now } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { attempt, dialog } = useBlocked()
  const [isBusy, setBusy] = useState(false)
  const depart = async () => {
    setBusy(true)
    try {
      await attempt(async (overrides) => {
        await client.escort.depart({ id, version, at: Math.floor(now() / 60_000) * 60_000, overrides })
      })
    } catch (error) {
      sayFailure(error)
    } finally {
      setBusy(false)
      await queries.invalidateQueries({ queryKey: ['escort'] })
    }
  }
  return { depart: () => void depart(), isBusy, dialog }
}
