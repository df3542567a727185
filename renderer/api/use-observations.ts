// Everybody under observation, asked again every minute: a half-day passes while nobody saves.
import { useQuery } from '@tanstack/react-query'
import { client } from './client.ts'

const minute = 60_000

export function useObservations() {
  return useQuery({
    queryKey: ['observation', 'list'],
    queryFn: () => client.observation.list(),
    refetchInterval: minute,
  })
}
