// Who was found to be this person, and the way to part them again. Says so where the page of the old row was asked for.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { MergeView } from '../../station/contract/likely-same.ts'
import { useHasRole } from '../api/session-store.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import classes from './merge.module.css'
import { UnmergeDialog } from './unmerge-dialog.tsx'
import type { PersonPage } from './use-person.ts'

export function MergesCard({ page }: Readonly<{ page: PersonPage }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const mayPart = useHasRole('front-desk', 'tracing', 'head')
  const [parting, setParting] = useState<MergeView | null>(null)
  if (page.merges.length === 0) return null
  return (
    <Card title={t('merging.merges')} note={page.merges.length}>
      {page.mergedFrom !== null && <p role="note">{t('merging.askedFor', { name: page.mergedFrom })}</p>}
      <ul className={classes['merges']}>
        {page.merges.map((merge, index) => (
          <li key={merge.id}>
            <span>{t('merging.told', { ...merge, when: minuteOf(merge.at, zone), count: merge.stays })}</span>
            {mayPart && (
              <ActionButton
                small
                label={t('merging.undo')}
                {...(index === 0 ? { keys: 'Alt+[' } : {})}
                onPress={() => setParting(merge)}
              />
            )}
          </li>
        ))}
      </ul>
      {parting && <UnmergeDialog merge={parting} onClose={() => setParting(null)} />}
    </Card>
  )
}
