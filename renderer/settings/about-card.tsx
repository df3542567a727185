// Which program this is, and under which licence.
import { useTranslation } from 'react-i18next'
import { Card } from '../components/card.tsx'
import classes from './settings-screen.module.css'

const version = String(import.meta.env['VITE_VERSION'] ?? '')

export function AboutCard() {
  const { t } = useTranslation()
  return (
    <Card title={t('settings.about')}>
      <dl className={classes['facts']}>
        <div>
          <dt>{t('settings.program')}</dt>
          <dd>三关 Sanguan {version}</dd>
        </div>
        <div>
          <dt>{t('settings.licence')}</dt>
          <dd>Apache-2.0</dd>
        </div>
      </dl>
      <p className={classes['said']}>{t('settings.aboutNote')}</p>
    </Card>
  )
}
