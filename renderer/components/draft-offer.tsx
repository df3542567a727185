// What somebody left half typed: whose it is, since when, and the choice to go on with it or to discard it.
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { FormDraft } from '../api/use-form-draft.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from './action-button.tsx'
import classes from './draft-offer.module.css'

export function DraftOffer({ drafts }: Readonly<{ drafts: Pick<FormDraft, 'offers' | 'goOn' | 'discard'> }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  if (drafts.offers.length === 0) return null
  return (
    <section className={classes['offers']} aria-label={t('draftOffer.title')}>
      {drafts.offers.map((draft, index) => (
        <div key={draft.id} className={classes['offer']}>
          <span className={classes['words']}>
            {t('draftOffer.left', { who: draft.author, when: minuteOf(draft.savedAt, zone) })}
          </span>
          <ActionButton
            small
            label={t('draftOffer.goOn')}
            {...(index === 0 ? { keys: 'Alt+B' } : {})}
            onPress={() => void drafts.goOn(draft)}
          />
          <ActionButton
            small
            label={t('draftOffer.discard')}
            {...(index === 0 ? { keys: 'Alt+Y' } : {})}
            onPress={() => void drafts.discard(draft)}
          />
        </div>
      ))}
    </section>
  )
}
