// A paper of the gate: the draft as it will be printed, then issued once and sent to the station's printer; issued ones
// are shown as they are and printed again from here. And the notice of the house, which has no number.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FormCode, IssuedPaper } from '../../domain/papers/paper.ts'
import { fetchBlob } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { FourStates } from '../components/four-states.tsx'
import { PaperView } from '../components/paper-view/paper-view.tsx'
import { openPrintDialog } from '../papers/print-here.ts'
import { PrintDialog } from '../papers/print-dialog.tsx'
import { useIssueAbout, type GateSubject } from './use-issue-about.ts'
import classes from './arrivals.module.css'

type GatePaperProps = Readonly<{
  form: 'F2' | 'F6' | 'F12A'
  about: GateSubject
  /** What was issued of this subject before. */
  papers: readonly IssuedPaper[]
  onClose: () => void
}>

export function GatePaperDialog({ form, about, papers, onClose }: GatePaperProps) {
  const { t } = useTranslation()
  const [made, setMade] = useState<IssuedPaper | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  const issued = made ?? papers.find((paper) => paper.form === form) ?? null
  const path = issued ? `/paper/issued/${issued.id}/1` : draftPath(form, about)
  const pdf = useQuery({
    queryKey: issued ? ['paper-issued', path] : ['papers', 'draft', path],
    queryFn: ({ signal }) => fetchBlob(path, signal),
  })
  const { isBusy, said, issueAndPrint } = useIssueAbout(form, about, setMade)
  if (isPrinting && issued && pdf.data)
    return <PrintDialog paper={issued} copy={1} pdf={pdf.data} onClose={() => setPrinting(false)} />
  return (
    <Dialog
      opened
      size="xl"
      title={t(`arrivals.form.${form}`)}
      onClose={onClose}
      actions={
        <>
          <span className={classes['quiet']} role="status">
            {said || issued?.serial}
          </span>
          <ActionButton label={t('keys.close')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            label={t('papers.print')}
            keys="Alt+P"
            disabled={issued === null || pdf.data === undefined}
            onPress={() => setPrinting(true)}
          />
          <ActionButton
            primary
            label={t('intake.issue')}
            keys="Ctrl+Enter"
            busy={isBusy}
            disabled={issued !== null}
            onPress={issueAndPrint}
          />
        </>
      }
    >
      <FourStates asked={pdf}>
        {(blob) => <PaperView pdf={blob} label={t(`arrivals.form.${form}`)} className={classes['paper']} />}
      </FourStates>
    </Dialog>
  )
}

function draftPath(form: FormCode, about: GateSubject): string {
  const id = about.kind === 'handover' ? about.handoverId : about.gateCheckId
  return `/paper/draft/${form}/${about.kind}/${id}`
}

/** 入站须知 with guide cards: as the settings have it now, to be hung up and given away. */
export function HousePaper({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const sayFailure = useSayFailure()
  const queries = useQueryClient()
  const path = '/paper/house/F16'
  const pdf = useQuery({
    queryKey: ['papers', 'house', path],
    queryFn: ({ signal }) => fetchBlob(path, signal),
  })
  const close = () => {
    queries.removeQueries({ queryKey: ['papers', 'house'] })
    onClose()
  }
  return (
    <Dialog
      opened
      size="xl"
      title={t('arrivals.entryNotice')}
      onClose={close}
      actions={
        <>
          <ActionButton label={t('keys.close')} keys="Esc" keysHandledElsewhere onPress={close} />
          <ActionButton
            primary
            label={t('papers.print')}
            keys="Ctrl+Enter"
            disabled={pdf.data === undefined}
            onPress={() => void (pdf.data && openPrintDialog(pdf.data).catch(sayFailure))}
          />
        </>
      }
    >
      <FourStates asked={pdf}>
        {(blob) => <PaperView pdf={blob} label={t('arrivals.entryNotice')} className={classes['paper']} />}
      </FourStates>
    </Dialog>
  )
}
