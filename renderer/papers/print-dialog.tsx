// Where to print: a printer of the system's spooler, which gets exactly the kept bytes, or the browser's own dialog.
import { useQuery } from '@tanstack/react-query'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IssuedPaper } from '../../domain/papers/paper.ts'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { useCopyWords } from './copy-words.ts'
import { openPrintDialog } from './print-here.ts'

type PrintDialogProps = Readonly<{ paper: IssuedPaper; copy: number; pdf: Blob; onClose: () => void }>

export function PrintDialog({ paper, copy, pdf, onClose }: PrintDialogProps) {
  const { t } = useTranslation()
  const sayFailure = useSayFailure()
  const copyWords = useCopyWords()
  const printers = useQuery({
    queryKey: ['papers', 'printers'],
    queryFn: () => client.papers.printers(),
    staleTime: 0,
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const [which, setWhich] = useState<'all' | 'one' | null>('all')
  const [isBusy, setBusy] = useState(false)
  const usual = printers.data?.find(({ isDefault }) => isDefault) ?? printers.data?.[0]
  const printer = chosen ?? usual?.name ?? null
  const print = async () => {
    if (printer === null) return
    setBusy(true)
    try {
      const { jobs } = await client.papers.print({
        paperId: paper.id,
        copy: which === 'one' ? copy : null,
        printer,
      })
      notifications.show({ message: t('papers.sent', { count: jobs.length, printer }) })
      onClose()
    } catch (error) {
      sayFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      opened
      title={t('papers.printTitle', { serial: paper.serial })}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('blocked.back')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            label={t('papers.dialog')}
            keys="Alt+P"
            onPress={() => {
              onClose()
              openPrintDialog(pdf).catch(sayFailure)
            }}
          />
          <ActionButton
            primary
            label={t('papers.print')}
            keys="Ctrl+Enter"
            disabled={printer === null}
            busy={isBusy}
            onPress={() => void print()}
          />
        </>
      }
    >
      <FourStates
        asked={printers}
        isEmpty={(all) => all.length === 0}
        empty={<EmptyState title={t('papers.noPrinter')} next={t('papers.noPrinterNext')} />}
      >
        {(all) => (
          <>
            <SegmentField
              label={t('papers.printer')}
              autoFocus
              value={printer}
              onChange={setChosen}
              options={all.map(({ name, state }) => ({
                value: name,
                label: state === 'stopped' ? t('papers.stopped', { name }) : name,
              }))}
            />
            {paper.copies.length > 1 && (
              <SegmentField
                label={t('papers.copies')}
                value={which}
                onChange={setWhich}
                options={[
                  { value: 'all', label: t('papers.allCopies', { count: paper.copies.length }) },
                  { value: 'one', label: copyWords(paper.copies[copy - 1] ?? String(copy)) },
                ]}
              />
            )}
          </>
        )}
      </FourStates>
    </Dialog>
  )
}
