// Asks again what a topic touches: the queries of its families, or everything for '*'.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { followEvents } from './events.ts'
import { familiesOf } from './topic-families.ts'

const beforeSignIn = new Set(['setup', 'sign-in'])

/** Query keys begin with their family: ['board', 'today'], ['people', 'page', id]. */
export function useLiveQueries(isSignedIn: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!isSignedIn) {
      // What one worker has read is not left lying for the next.
      queries.removeQueries({ predicate: ({ queryKey }) => !beforeSignIn.has(String(queryKey[0])) })
      return undefined
    }
    return followEvents({
      onTopic: (topic) => {
        if (topic === '*') return void queries.invalidateQueries()
        const touched = familiesOf(topic)
        void queries.invalidateQueries({ predicate: ({ queryKey }) => touched.includes(String(queryKey[0])) })
      },
    })
  }, [queries, isSignedIn])
}
