// The board of the house now, asked again every minute: clocks run while nobody saves.
import { useQuery } from '@tanstack/react-query'
import { client } from '../api/client.ts'
import type { StationClient } from '../../station/contract/contract.ts'

export type Board = Awaited<ReturnType<StationClient['board']['today']>>

const minute = 60_000

export function useToday() {
  return useQuery({
    queryKey: ['board', 'today'],
    queryFn: () => client.board.today(),
    refetchInterval: minute,
  })
}
