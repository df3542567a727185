// What the station finds for what is typed: asked a moment after the last key, answers of older questions dropped.
// What was found before stays until the next answer, so that nothing flickers between two keys.
import { useEffect, useState } from 'react'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import type { FoundPerson } from '../../station/contract/people.ts'

const pauseMs = 80

export type Found = Readonly<{
  /** What the persons were found for. */
  text: string
  persons: readonly FoundPerson[]
}>

const nothing: Found = { text: '', persons: [] }

export function useFound(typed: string): Found {
  const [found, setFound] = useState(nothing)
  const sayFailure = useSayFailure()
  const text = typed.trim()
  useEffect(() => {
    if (text === '') return setFound(nothing)
    const asking = new AbortController()
    const timer = setTimeout(() => {
      client.people
        .find({ text }, { signal: asking.signal })
        .then((persons) => asking.signal.aborted || setFound({ text, persons }))
        .catch((error: unknown) => asking.signal.aborted || sayFailure(error))
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
    // Saying a failure is a new function on every render; only the text asks again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [text])
  return found
}
