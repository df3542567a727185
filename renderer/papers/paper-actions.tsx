// What can be done with the chosen paper: issue it, print exactly these bytes, save them as a file.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHasRole } from '../api/session-store.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import classes from './paper-desk.module.css'
import { fileName, type PaperRow } from './paper-rows.ts'
import { saveFile } from './print-here.ts'
import { PrintDialog } from './print-dialog.tsx'
import { useIssue } from './use-issue.ts'

type PaperActionsProps = Readonly<{
  row: PaperRow
  copy: number
  escortId: number | null
  pdf: Blob | undefined
  /** False while a character of it cannot be printed. */
  mayIssue: boolean
}>

export function PaperActions({ row, copy, escortId, pdf, mayIssue }: PaperActionsProps) {
  const { t } = useTranslation()
  const hasRole = useHasRole('front-desk', 'escort', 'head')
  const { issue, isBusy, dialog } = useIssue(escortId)
  const [asking, setAsking] = useState<'print' | 'again' | null>(null)
  const { issued } = row
  return (
    <>
      <div className={classes['buttons']}>
        {hasRole && (
          <ActionButton
            label={issued ? t('papers.issueAgain') : t('papers.issue')}
            keys="Alt+I"
            primary={issued === null}
            disabled={!mayIssue}
            busy={isBusy}
            onPress={() => (issued ? setAsking('again') : void issue([row]))}
          />
        )}
        {hasRole && (
          <ActionButton
            label={t('papers.print')}
            keys="Alt+P"
            primary={issued !== null}
            disabled={issued === null || pdf === undefined}
            onPress={() => setAsking('print')}
          />
        )}
        <ActionButton
          label={t('papers.save')}
          keys="Alt+O"
          disabled={pdf === undefined}
          onPress={() => pdf && saveFile(pdf, fileName(row, copy))}
        />
      </div>
      {dialog}
      {asking === 'print' && issued && pdf && (
        <PrintDialog paper={issued} copy={copy} pdf={pdf} onClose={() => setAsking(null)} />
      )}
      {asking === 'again' && (
        <IssueAgain
          onIssue={() => {
            setAsking(null)
            void issue([row])
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}

function IssueAgain({ onIssue, onClose }: Readonly<{ onIssue: () => void; onClose: () => void }>) {
  const { t } = useTranslation()
  return (
    <Dialog
      opened
      title={t('papers.issueAgain')}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('blocked.back')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton primary label={t('papers.issueAgain')} keys="Ctrl+Enter" onPress={onIssue} />
        </>
      }
    >
      <p>{t('papers.issueAgainNote')}</p>
    </Dialog>
  )
}
