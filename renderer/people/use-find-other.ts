// Looks for the other row of a person, as everywhere; the row itself is left out.
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { client } from '../api/client.ts'
import { useStation } from '../api/use-station.ts'
import { usePersonWords } from '../components/person-words.ts'
import type { FoundPerson } from '../fields/person/person-field.tsx'

export function useFindOther(
  personId: number,
): (text: string, signal: AbortSignal) => Promise<readonly FoundPerson[]> {
  const { t, i18n } = useTranslation()
  const words = usePersonWords()
  const { zone } = useStation()
  return useCallback(
    async (text, signal) =>
      (await client.people.find({ text }, { signal }))
        .filter(({ id }) => id !== personId)
        .map((person) => ({
          id: person.id,
          name: person.name,
          detail: [
            words(person),
            person.household,
            person.documentNumber,
            t('merging.lastSeen', { day: dayOf(person.lastSeenAt, zone) }),
          ]
            .filter((word) => word !== '')
            .join(' · '),
        })),
    // The words change with the language alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [personId, zone, i18n.language],
  )
}
