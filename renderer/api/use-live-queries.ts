// Asks again what a topic touches: a query whose key begins with the topic, or everything for '*'.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followEvents } from './events.ts'

/** Query keys begin with their topic: ['stays', 'house'], ['persons', id]. */
export function useLiveQueries(isSignedIn: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!isSignedIn) return undefined
    return followEvents({
      onTopic: (topic) => void queries.invalidateQueries(topic === '*' ? {} : { queryKey: [topic] }),
    })
  }, [queries, isSignedIn])
}
