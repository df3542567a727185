// The family of a stay; null while it is asked for and where there is none.
import { useQuery } from '@tanstack/react-query'
import type { FamilyView } from '../../station/contract/families.ts'
import { client } from '../api/client.ts'

export function useFamily(stayId: number): FamilyView | null {
  const asked = useQuery({
    queryKey: ['families', 'ofStay', stayId],
    queryFn: () => client.families.ofStay({ stayId }),
  })
  return asked.data ?? null
}
