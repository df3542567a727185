// The key that makes two rows one person; only for who may.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHasRole } from '../api/session-store.ts'
import { ActionButton } from '../components/action-button.tsx'
import { MergeDialog } from './merge-dialog.tsx'

export function MergeAction({ personId }: Readonly<{ personId: number }>) {
  const { t } = useTranslation()
  const mayMerge = useHasRole('front-desk', 'tracing', 'head')
  const [isMerging, setMerging] = useState(false)
  if (!mayMerge) return null
  return (
    <>
      <ActionButton label={t('merging.action')} keys="Alt+;" onPress={() => setMerging(true)} />
      {isMerging && <MergeDialog personId={personId} onClose={() => setMerging(false)} />}
    </>
  )
}
