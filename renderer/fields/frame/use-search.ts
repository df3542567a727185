// Asks a search function for what is typed, a short pause after the last key; answers of older questions are dropped.
import { useEffect, useState } from 'react'

const pauseMs = 80

export type Search<Found> = (typed: string, signal: AbortSignal) => Promise<readonly Found[]>

export function useSearch<Found>(search: Search<Found>, typed: string | null): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([])
  const query = typed?.trim() ?? ''
  useEffect(() => {
    if (query === '') return setFound([])
    const asking = new AbortController()
    const timer = setTimeout(() => {
      search(query, asking.signal)
        .then((answer) => asking.signal.aborted || setFound(answer))
        .catch(() => asking.signal.aborted || setFound([]))
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [search, query])
  return found
}
