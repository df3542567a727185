// Somebody goes out again: asked once more, since a row is opened by one key.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTimeOf } from '../../domain/shared/civil-day.ts'
import type { DoorVisitView } from '../../station/contract/gate.ts'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'

export function LeaveDoorDialog({ visit, onClose }: Readonly<{ visit: DoorVisitView; onClose: () => void }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const [busy, setBusy] = useState(false)
  const leave = async () => {
    setBusy(true)
    try {
      await client.gate.visitOut({ id: visit.id })
      await queries.invalidateQueries({ queryKey: ['gate'] })
      onClose()
    } catch (error) {
      setBusy(false)
      sayFailure(error)
    }
  }
  return (
    <Dialog
      opened
      size="sm"
      title={t('door.leave')}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('door.stay')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('door.leave')}
            keys="Ctrl+Enter"
            busy={busy}
            onPress={() => void leave()}
          />
        </>
      }
    >
      <p>{t('door.leaveWho', { name: visit.name, time: clockTimeOf(visit.cameAt, zone) })}</p>
    </Dialog>
  )
}
