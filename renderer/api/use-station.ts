// The station's own facts, its time zone and its clock: screens never ask the machine what day it is.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dayOf, type CivilDay } from '../../domain/shared/civil-day.ts'
import { client } from './client.ts'

export type StationFacts = Readonly<{
  name: string
  regionCode: string
  serial: string
  zone: string
  now: () => number
  today: () => CivilDay
}>

/** What is shown in the moment before the station has answered; every station set up so far is there. */
const usual = { name: '', regionCode: '', serial: '', zone: 'Asia/Shanghai' }

export function useStation(): StationFacts {
  const { data } = useQuery({
    queryKey: ['session', 'me'],
    queryFn: async () => {
      const { station, now } = await client.session.me()
      return { station, ahead: now - Date.now() }
    },
    staleTime: 600_000,
  })
  return useMemo(() => {
    const { zone, ...rest } = data?.station ?? usual
    // The station's clock, carried on by this machine's.
    const now = () => Date.now() + (data?.ahead ?? 0)
    return { ...rest, zone, now, today: () => dayOf(now(), zone) }
  }, [data])
}
