// Who this may be, from everything typed so far, a short pause after the last key.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { client } from '../api/client.ts'
import { isAsking, saysMoreThanName, typedOf } from './typed-of.ts'
import { useIntake } from './use-intake.ts'

const pauseMs = 120

const watched = [
  'isNameless',
  'name',
  'aliases',
  'sex',
  'documentKind',
  'documentNumber',
  'bornOn',
  'age',
  'household',
  'description',
  'family',
  'handoverRowId',
] as const

export function useSamePersons() {
  const { form } = useIntake()
  const [
    isNameless,
    name,
    aliases,
    sex,
    documentKind,
    documentNumber,
    bornOn,
    age,
    household,
    description,
    family,
    handoverRowId,
  ] = useWatch({ control: form.control, name: watched })
  const typed = typedOf({
    isNameless,
    name,
    aliases,
    sex,
    documentKind,
    documentNumber,
    bornOn,
    age,
    household,
    description,
  })
  const question = usePaused({ typed, familyId: family?.familyId ?? null, handoverRowId })
  const hasQuestion = isAsking(question.typed)
  const asked = useQuery({
    queryKey: ['people', 'likelySame', question],
    queryFn: ({ signal }) => client.people.likelySame(question, { signal }),
    enabled: hasQuestion,
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  return {
    hasQuestion,
    isOnlyName: !saysMoreThanName(question.typed),
    found: hasQuestion ? (asked.data ?? []) : [],
  }
}

/** The same object while nothing changes, and the new one when the fingers rest. */
function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    // The text is the value's own.
    const timer = setTimeout(() => setPaused(JSON.parse(text) as Value), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
