// Asks again what a topic touches: a query whose key begins with the topic, or everything for '*'.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followEvents } from './events.ts'

const beforeSignIn = new Set(['setup', 'sign-in'])

/** Query keys begin with their topic: ['stays', 'house'], ['persons', id]. */
export function useLiveQueries(isSignedIn: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!isSignedIn) {
      // What one worker has read is not left lying for the next.
      queries.removeQueries({ predicate: ({ queryKey }) => !beforeSignIn.has(String(queryKey[0])) })
      return undefined
    }
    return followEvents({
      onTopic: (topic) => void queries.invalidateQueries(topic === '*' ? {} : { queryKey: [topic] }),
    })
  }, [queries, isSignedIn])
}
