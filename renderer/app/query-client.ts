// Query defaults of a desk whose station is on the same machine: no waiting for "online", no polling, few retries.
import { QueryClient } from '@tanstack/react-query'
import { toFailure } from '../api/failure.ts'

/** Only a lost connection is worth asking again; every other answer stays the same. */
function shouldAskAgain(failedTimes: number, error: unknown): boolean {
  return failedTimes < 2 && toFailure(error).kind === 'network'
}

export function createDeskQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 2_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: shouldAskAgain,
        retryDelay: 300,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
