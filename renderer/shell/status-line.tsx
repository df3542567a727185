// The status line: what was saved last, whatever else a screen reports, and the way to this page's keys.
import { useTranslation } from 'react-i18next'
import { KeyList } from '../keys/key-list.tsx'
import { useStatus } from './status-store.ts'
import classes from './status-line.module.css'

export function StatusLine() {
  const { t } = useTranslation()
  const { saving, savedAt, audit, backup } = useStatus()
  return (
    <footer className={classes['line']}>
      <span role="status" data-state={saving}>
        <span className={classes['dot']} aria-hidden="true" />
        {saving === 'failed'
          ? t('status.notSaved')
          : saving === 'saving'
            ? t('status.saving')
            : savedAt === null
              ? t('status.ready')
              : t('status.savedAt', { time: savedAt })}
      </span>
      {backup !== null && <span>{t('status.backup', { time: backup })}</span>}
      {audit !== null && <span>{t('status.audit', { rows: audit })}</span>}
      <span className={classes['keys']}>
        <KeyList />
      </span>
    </footer>
  )
}
