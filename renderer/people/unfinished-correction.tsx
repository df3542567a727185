// A correction that somebody left half typed: whose it is, and the choice to go on with it or to discard it.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { Draft } from '../../station/contract/drafts.ts'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useDrafts } from '../api/use-draft.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import classes from './person-screen.module.css'

type UnfinishedProps = Readonly<{ personId: number; onGoOn: () => void }>

export function UnfinishedCorrection({ personId, onGoOn }: UnfinishedProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { data: drafts = [] } = useDrafts({ kind: 'person', subjectId: personId })
  const discard = useDiscard()
  return drafts.map((draft) => (
    <p key={draft.id} className={classes['unfinished']}>
      <span>{t('draftOffer.left', { who: draft.author, when: minuteOf(draft.savedAt, zone) })}</span>
      <ActionButton small label={t('draftOffer.goOn')} onPress={onGoOn} />
      <ActionButton small label={t('draftOffer.discard')} onPress={() => void discard(draft)} />
    </p>
  ))
}

function useDiscard(): (draft: Draft) => Promise<void> {
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  return async ({ id }) => {
    await client.drafts.discard({ id }).catch(sayFailure)
    await queries.invalidateQueries({ queryKey: ['drafts'] })
  }
}
