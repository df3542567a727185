// One photo large, with who took it and when; put away from here where it shows somebody else or nothing.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Photo } from '../../domain/people/photo.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { PersonPhoto } from '../components/person-photo.tsx'
import classes from './photos.module.css'

type PhotoDialogProps = Readonly<{
  photo: Photo
  mayPutAway: boolean
  onGone: () => void
  onClose: () => void
}>

export function PhotoDialog({ photo, mayPutAway, onGone, onClose }: PhotoDialogProps) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const sayFailure = useSayFailure()
  const [busy, setBusy] = useState(false)
  const putAway = async () => {
    setBusy(true)
    try {
      await client.photos.putAway({ id: photo.id })
      onGone()
      onClose()
    } catch (error) {
      sayFailure(error)
      setBusy(false)
    }
  }
  const kind = t(`photos.kinds.${photo.kind}`)
  return (
    <Dialog
      opened
      size="lg"
      title={kind}
      onClose={onClose}
      actions={
        <>
          {mayPutAway && (
            <ActionButton
              tone="red"
              label={t('photos.putAway')}
              keys="Alt+U"
              busy={busy}
              onPress={() => void putAway()}
            />
          )}
          <ActionButton label={t('keys.close')} keys="Esc" keysHandledElsewhere onPress={onClose} />
        </>
      }
    >
      <div className={classes['take']}>
        <PersonPhoto photoId={photo.id} size="full" label={kind} />
        <p className={classes['quiet']}>
          {t('photos.takenBy', { who: photo.by, when: minuteOf(photo.takenAt, zone) })}
        </p>
      </div>
    </Dialog>
  )
}
