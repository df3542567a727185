// Regions by characters, pinyin or code, and the words of one code, as the station knows them.
import { useQuery } from '@tanstack/react-query'
import type { FoundRegion } from '../fields/region/region-field.tsx'
import { client } from './client.ts'

export async function searchRegions(typed: string, signal: AbortSignal): Promise<readonly FoundRegion[]> {
  const found = await client.setup.searchRegions({ text: typed }, { signal })
  return found.map(({ code, path, lastYear }) => ({ code, path, former: lastYear !== null }))
}

/** The path of a region, or null where the station does not know the code. */
export async function regionPathOf(code: string): Promise<string | null> {
  const found = await client.setup.searchRegions({ text: code })
  return found.find((region) => region.code === code)?.path ?? null
}

/** `data` is null for an unknown code and undefined until the station has answered. */
export function useRegionPath(code: string | null) {
  return useQuery({
    queryKey: ['setup', 'region', code],
    queryFn: () => (code === null ? null : regionPathOf(code)),
    enabled: code !== null,
    staleTime: Infinity,
  })
}
