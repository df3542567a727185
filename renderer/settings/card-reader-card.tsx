// Which reader of identity cards stands at the desk. The head changes it; an HTTP one is asked on this machine only.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../domain/people/card-reader.ts'
import { client } from '../api/client.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { FourStates } from '../components/four-states.tsx'
import { CardReaderDialog } from './card-reader-dialog.tsx'
import classes from './settings-screen.module.css'

export function CardReaderCard({ mayChange }: Readonly<{ mayChange: boolean }>) {
  const { t } = useTranslation()
  const [isChanging, setChanging] = useState(false)
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => client.settings.get() })
  return (
    <Card
      title={t('cardReader.setting')}
      aside={
        mayChange && settings.data ? (
          <ActionButton small label={t('settings.change')} keys="Alt+V" onPress={() => setChanging(true)} />
        ) : undefined
      }
    >
      <FourStates asked={settings}>
        {(kept) => (
          <>
            <dl className={classes['facts']}>
              <div>
                <dt>{t('cardReader.kind')}</dt>
                <dd>{t(`cardReader.kinds.${kept.cardReader.kind}`)}</dd>
              </div>
              {kept.cardReader.kind === 'http' && (
                <div>
                  <dt>{t('cardReader.port')}</dt>
                  <dd>{addressOf(kept.cardReader)}</dd>
                </div>
              )}
            </dl>
            <p className={classes['said']}>{t('cardReader.lanNote')}</p>
            {isChanging && <CardReaderDialog kept={kept} onClose={() => setChanging(false)} />}
          </>
        )}
      </FourStates>
    </Card>
  )
}
