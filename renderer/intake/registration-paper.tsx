// F1 right after admission: the draft as it will be printed, then issued once and sent to the station's printer.
// Where there is no printer the issued paper stays with the person and can be printed from there.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IssuedPaper } from '../../domain/papers/paper.ts'
import { client, fetchBlob } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { FourStates } from '../components/four-states.tsx'
import { PaperView } from '../components/paper-view/paper-view.tsx'
import { useBlocked } from '../escort/use-blocked.tsx'
import classes from './intake.module.css'

type RegistrationPaperProps = Readonly<{ stayId: number; onClose: () => void }>

export function RegistrationPaper({ stayId, onClose }: RegistrationPaperProps) {
  const { t } = useTranslation()
  const [issued, setIssued] = useState<IssuedPaper | null>(null)
  const pdf = useQuery({
    queryKey: ['papers', 'f1', stayId, issued?.id ?? null],
    queryFn: ({ signal }) =>
      fetchBlob(issued ? `/paper/issued/${issued.id}/1` : `/paper/draft/F1/${stayId}`, signal),
  })
  const { busy, said, dialog, run } = useIssuing(stayId, setIssued)
  return (
    <Dialog
      opened
      size="xl"
      title={t('intake.printForm')}
      onClose={onClose}
      actions={
        <>
          <span className={classes['quiet']} role="status">
            {said}
          </span>
          <ActionButton label={t('keys.close')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('intake.issue')}
            keys="Ctrl+Enter"
            busy={busy}
            disabled={issued !== null}
            onPress={run}
          />
        </>
      }
    >
      <FourStates asked={pdf}>
        {(blob) => <PaperView pdf={blob} label={t('intake.printForm')} className={classes['paper']} />}
      </FourStates>
      {dialog}
    </Dialog>
  )
}

function useIssuing(stayId: number, onIssued: (paper: IssuedPaper) => void) {
  const { t } = useTranslation()
  const sayFailure = useSayFailure()
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const { attempt, dialog } = useBlocked()
  const printed = async ({ id, serial }: IssuedPaper) => {
    const printers = await client.papers.printers()
    const printer = printers.find(({ isDefault }) => isDefault) ?? printers[0]
    if (!printer) return t('intake.issued', { serial })
    await client.papers.print({ paperId: id, copy: null, printer: printer.name })
    return t('intake.printed', { serial, printer: printer.name })
  }
  const issueAndPrint = async () => {
    setBusy(true)
    try {
      await attempt(async (overrides) => {
        const paper = await client.papers.issue({ form: 'F1', stayId, escortId: null, overrides })
        onIssued(paper)
        setSaid(await printed(paper))
      })
    } catch (error) {
      sayFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return { busy, said, dialog, run: () => void issueAndPrint() }
}
