// The page of one person: details, all stays, papers.
import { useQuery } from '@tanstack/react-query'
import { client } from '../api/client.ts'
import type { StationClient } from '../../station/contract/contract.ts'

export type PersonPage = Awaited<ReturnType<StationClient['people']['page']>>

export function usePerson(id: number) {
  return useQuery({ queryKey: ['people', 'page', id], queryFn: () => client.people.page({ id }) })
}
