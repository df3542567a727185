// The belongings of one stay, and every view that shows how many there are.
import { useQuery } from '@tanstack/react-query'
import { client } from '../api/client.ts'

export function useBelongings(stayId: number) {
  return useQuery({
    queryKey: ['belongings', 'stay', stayId],
    queryFn: () => client.belongings.ofStay({ stayId }),
  })
}
