// What the station decides for itself: how long a bed is kept, what its papers say of the law. The head changes it.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { FourStates } from '../components/four-states.tsx'
import { RulesDialog } from './rules-dialog.tsx'
import classes from './settings-screen.module.css'

export function RulesCard({ mayChange }: Readonly<{ mayChange: boolean }>) {
  const { t } = useTranslation()
  const [isChanging, setChanging] = useState(false)
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => client.settings.get() })
  return (
    <Card
      title={t('settings.rules')}
      aside={
        mayChange && settings.data ? (
          <ActionButton small label={t('settings.change')} keys="Alt+U" onPress={() => setChanging(true)} />
        ) : undefined
      }
    >
      <FourStates asked={settings}>
        {(kept) => (
          <>
            <dl className={classes['facts']}>
              <div>
                <dt>{t('settings.rule.bedHoldHours')}</dt>
                <dd>{t('settings.hours', { count: kept.bedHoldHours })}</dd>
              </div>
              <div>
                <dt>{t('settings.rule.notice')}</dt>
                <dd lang="zh-CN">{kept.notice}</dd>
              </div>
              <div>
                <dt>{t('settings.rule.legalBasis')}</dt>
                <dd lang="zh-CN">{kept.legalBasis}</dd>
              </div>
              <div>
                <dt>{t('settings.rule.entryNotice')}</dt>
                <dd lang="zh-CN" style={{ whiteSpace: 'pre-line' }}>
                  {kept.entryNotice}
                </dd>
              </div>
              <div>
                <dt>{t('settings.rule.appeal')}</dt>
                <dd lang="zh-CN">{kept.appeal}</dd>
              </div>
            </dl>
            {isChanging && <RulesDialog kept={kept} onClose={() => setChanging(false)} />}
          </>
        )}
      </FourStates>
    </Card>
  )
}
