// The full name of a region by its code: 甲省乙市丙县. Null while it is asked for, '' where no region was chosen.
import { useQuery } from '@tanstack/react-query'
import { client } from '../api/client.ts'

export function useRegionPath(code: string | null): string | null {
  const { data, isError } = useQuery({
    queryKey: ['region', code],
    queryFn: async () => {
      const found = await client.setup.searchRegions({ text: code ?? '' })
      return found.find((region) => region.code === code)?.path ?? code ?? ''
    },
    enabled: code !== null,
    staleTime: Infinity,
  })
  if (code === null) return ''
  return data ?? (isError ? code : null)
}
