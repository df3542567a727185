// The whole set at once: issue what is still a draft, in the order of the list.
import { useTranslation } from 'react-i18next'
import { useHasRole } from '../api/session-store.ts'
import { ActionButton } from '../components/action-button.tsx'
import classes from './paper-desk.module.css'
import type { PaperRow } from './paper-rows.ts'
import { useIssue } from './use-issue.ts'

export function PaperSetActions(props: Readonly<{ rows: readonly PaperRow[]; escortId: number | null }>) {
  const { t } = useTranslation()
  const hasRole = useHasRole('front-desk', 'escort', 'head')
  const { issue, isBusy, dialog } = useIssue(props.escortId)
  const drafts = props.rows.filter(({ issued }) => issued === null)
  return (
    <>
      <p className={classes['quiet']}>{hasRole ? t('papers.setNote') : t('papers.mayNotIssue')}</p>
      {hasRole && (
        <ActionButton
          label={t('papers.issueSet', { count: drafts.length })}
          keys="Alt+A"
          disabled={drafts.length === 0}
          busy={isBusy}
          onPress={() => void issue(drafts)}
        />
      )}
      {dialog}
    </>
  )
}
