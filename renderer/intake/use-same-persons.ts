// Who this may be: people found by the typed name and by the typed number, a short pause after the last key.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { FoundPerson } from '../../station/contract/people.ts'
import { client } from '../api/client.ts'
import type { PersonValues } from './intake-values.ts'
import { useIntake } from './use-intake.ts'

const pauseMs = 200
const most = 7
const shortestNumber = 4

/** What to look for; a number first, for it says more than a name. */
export function questionsOf({
  isNameless,
  name,
  documentKind,
  documentNumber,
}: PersonQuestion): readonly string[] {
  const number = documentKind === '99' ? '' : documentNumber.replaceAll(/\s/g, '')
  return [
    ...(number.length >= shortestNumber && number.length <= 40 ? [number] : []),
    ...(isNameless || name.trim() === '' || name.length > 30 ? [] : [name.trim()]),
  ]
}
type PersonQuestion = Pick<PersonValues, 'isNameless' | 'name' | 'documentKind' | 'documentNumber'>

export function mergeFound(answers: readonly (readonly FoundPerson[])[]): readonly FoundPerson[] {
  const byId = new Map(answers.flat().map((person) => [person.id, person]))
  return [...byId.values()].slice(0, most)
}

export function useSamePersons() {
  const { form } = useIntake()
  const [isNameless, name, documentKind, documentNumber] = useWatch({
    control: form.control,
    name: ['isNameless', 'name', 'documentKind', 'documentNumber'],
  })
  const questions = usePaused(questionsOf({ isNameless, name, documentKind, documentNumber }))
  const found = useQuery({
    queryKey: ['people', 'same', ...questions],
    queryFn: async ({ signal }) =>
      mergeFound(await Promise.all(questions.map((text) => client.people.find({ text }, { signal })))),
    enabled: questions.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return { hasQuestion: questions.length > 0, found: questions.length > 0 ? (found.data ?? []) : [] }
}

function usePaused(questions: readonly string[]): readonly string[] {
  const [paused, setPaused] = useState(questions)
  const text = JSON.stringify(questions)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(JSON.parse(text) as string[]), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
