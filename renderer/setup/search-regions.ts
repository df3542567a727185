// The region search of the station, in the shape the region field asks for.
import { client } from '../api/client.ts'
import type { FoundRegion } from '../fields/region/region-field.tsx'

export async function searchRegions(text: string, signal: AbortSignal): Promise<readonly FoundRegion[]> {
  const found = await client.setup.searchRegions({ text }, { signal })
  return found.map(({ code, path, lastYear }) => ({ code, path, former: lastYear !== null }))
}
