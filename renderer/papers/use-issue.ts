// Issuing: the station makes the bytes once, with the number they will carry. What it refuses is said by name.
import { useQueryClient } from '@tanstack/react-query'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { toFailure, type Failure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useBlocked } from '../escort/use-blocked.tsx'
import type { PaperRow } from './paper-rows.ts'

/** The characters an issue was refused for; empty where it was refused for another reason. */
export function refusedCharacters(failure: Failure): readonly string[] {
  if (failure.kind !== 'invalid') return []
  return failure.data.fields
    .filter(({ code }) => code === 'no-glyph')
    .map(({ path: [character, code] }) => `${character}（${code}）`)
}

export function useIssue(escortId: number | null) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const [isBusy, setBusy] = useState(false)
  const { attempt, dialog } = useBlocked()
  /** One after another, so that the numbers follow the list; stops at the first that is refused. */
  const issue = async (rows: readonly PaperRow[]): Promise<void> => {
    setBusy(true)
    try {
      let left = [...rows]
      await attempt(async (overrides) => {
        for (const { form, subject } of left) {
          await client.papers.issue({ form: form.code, stayId: subject.stayId, escortId, overrides })
          left = left.slice(1)
        }
      })
    } catch (error) {
      const characters = refusedCharacters(toFailure(error))
      if (characters.length === 0) sayFailure(error)
      else
        notifications.show({
          title: t('papers.notIssued'),
          message: t('papers.unprintable', { characters: characters.join('、') }),
          color: 'var(--red)',
          withBorder: true,
          autoClose: false,
        })
    } finally {
      setBusy(false)
      await Promise.all(
        ['papers', 'escort', 'people'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
      )
    }
  }
  return { issue, isBusy, dialog }
}
