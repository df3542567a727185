// The case in the field order of the national system: one key copies all of it, Enter on a row copies that field.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText, type CopyLine } from '../../domain/intake/copy-block.ts'
import { client } from '../api/client.ts'
import { ActionButton } from '../components/action-button.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { Dialog } from '../components/dialog.tsx'
import { FourStates } from '../components/four-states.tsx'

type CopyBlockProps = Readonly<{ stayId: number; number: string; onClose: () => void }>

export function CopyBlockDialog({ stayId, number, onClose }: CopyBlockProps) {
  const { t } = useTranslation()
  const asked = useQuery({
    queryKey: ['people', 'copy-block', stayId],
    queryFn: () => client.people.copyBlock({ stayId }),
  })
  const [said, setSaid] = useState('')
  const columns = useCopyColumns()
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(t('copyBlock.copied', { what }))
    } catch {
      // A page on plain http may not write to the clipboard: the rows can still be marked and copied by hand.
      setSaid(t('copyBlock.refused'))
    }
  }
  return (
    <Dialog
      opened
      size="lg"
      title={t('copyBlock.titleOf', { number })}
      onClose={onClose}
      actions={
        <>
          <span role="status">{said}</span>
          <ActionButton label={t('keys.close')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('copyBlock.all')}
            keys="Ctrl+Enter"
            disabled={!asked.data}
            onPress={() => void copy(copyText(asked.data ?? []), t('copyBlock.everything'))}
          />
        </>
      }
    >
      <FourStates asked={asked}>
        {(lines) => (
          <DataTable
            label={t('copyBlock.title')}
            rows={lines}
            columns={columns}
            rowKey={({ field }) => field}
            onOpen={({ label, text }) => void copy(text, label)}
          />
        )}
      </FourStates>
    </Dialog>
  )
}

function useCopyColumns(): readonly Column<CopyLine>[] {
  const { t } = useTranslation()
  return [
    { key: 'label', title: t('copyBlock.field'), width: '7rem', quiet: true, cell: ({ label }) => label },
    { key: 'text', title: t('copyBlock.text'), cell: ({ text }) => text },
  ]
}
