// The live check of the typed number against its kind; the region of the number is asked of the station once.
import { useWatch } from 'react-hook-form'
import type { IdFacts } from '../../domain/people/id-number.ts'
import { useRegionPath } from '../api/search-regions.ts'
import { checkTyped, regionInNumber } from './document-of.ts'
import { useIntake } from './use-intake.ts'

export function useDocumentCheck() {
  const { form, station } = useIntake()
  const [documentKind, documentNumber, documentSource] = useWatch({
    control: form.control,
    name: ['documentKind', 'documentNumber', 'documentSource'],
  })
  const typed = { documentKind, documentNumber, documentSource }
  const { data: region } = useRegionPath(regionInNumber(typed))
  const check = checkTyped(typed, { today: station.today(), isRegionKnown: region !== null })
  const facts: IdFacts | null = check && check.kind !== 'error' ? check.facts : null
  return { check, facts, region: region ?? null }
}
