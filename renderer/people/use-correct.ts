// Saving a correction: the domain's schema first, then the station; every refusal stands where it can be mended.
import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type Person, type PersonDetails, personDetails } from '../../domain/people/person.ts'
import type { ConflictData } from '../../station/contract/call.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { type Failure, toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { fieldOfPath } from '../intake/field-of-path.ts'
import { type CorrectionValues, detailsOfCorrection } from './correction.ts'

export type CorrectionConflict = Readonly<{ said: ConflictData; mine: PersonDetails }>

export type CorrectOptions = Readonly<{
  form: UseFormReturn<CorrectionValues>
  person: Person
  onSaved: () => Promise<void>
}>

export function useCorrect({ form, person, onSaved }: CorrectOptions) {
  const { t } = useTranslation()
  const words = useFailureWords()
  const station = useStation()
  const [conflict, setConflict] = useState<CorrectionConflict | null>(null)
  const show = (failure: Failure, toField: (path: string) => string): void => {
    if (applyInvalid(form, failure, toField)) return
    const { title, next } = words(failure)
    form.setError('root', { message: `${title} ${next}` })
  }
  const save = async (values: CorrectionValues) => {
    const details = detailsOfCorrection(values, {
      today: station.today(),
      noneReason: t('people.noDocumentReason'),
      mayBeNameless: person.label !== null,
    })
    const checked = checkInput(personDetails, details)
    if (!checked.isRight) return show(checked.failure, (path) => fieldOfPath(`details.${path}`))
    try {
      await client.people.correct({ id: person.id, version: values.version, details })
      await onSaved()
    } catch (error) {
      const failure = toFailure(error)
      if (failure.kind === 'conflict') setConflict({ said: failure.data, mine: details })
      else show(failure, fieldOfPath)
    }
  }
  return { save, conflict, setConflict }
}
