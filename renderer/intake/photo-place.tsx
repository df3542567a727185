// The place of the photo: the last one taken, or the key that takes one. Photos belong to nobody until somebody is admitted.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { Kbd } from '../components/kbd.tsx'
import { PersonPhoto } from '../components/person-photo.tsx'
import { useKey } from '../keys/use-key.ts'
import { TakePhotoDialog } from '../photos/take-photo-dialog.tsx'
import photos from '../photos/photos.module.css'
import classes from './intake.module.css'
import { useReturnFocus } from './use-return-focus.ts'
import { UnknownMark } from './unknown-mark.tsx'
import { useIntake } from './use-intake.ts'

const most = 6
const keys = 'F8'

export function PhotoPlace() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const [isTaking, setTaking] = useState(false)
  const taken = useWatch({ control: form.control, name: 'photoIds' })
  const earlier = useEarlierFace()
  const isFull = taken.length >= most
  const focus = useReturnFocus()
  const open = () => {
    focus.leave()
    setTaking(!isFull)
  }
  const close = () => {
    setTaking(false)
    focus.comeBack()
  }
  useKey(keys, open, { label: t('photos.take'), enabled: !isFull })
  const shown = taken.at(-1) ?? earlier
  return (
    <div className={classes['photo']}>
      <button type="button" tabIndex={-1} className={photos['place']} aria-keyshortcuts={keys} onClick={open}>
        {shown === null ? (
          <span>{t('photos.take')}</span>
        ) : (
          <PersonPhoto photoId={shown} size="place" label={t('photos.title')} />
        )}
        {taken.length > 1 && <span>{t('photos.count', { count: taken.length })}</span>}
        {taken.length === 0 && shown !== null && <span>{t('photos.earlier')}</span>}
        {!isFull && <Kbd keys={keys} />}
      </button>
      <UnknownMark field="photo" />
      {isTaking && (
        <TakePhotoDialog
          personId={null}
          onTaken={({ id }) =>
            form.setValue('photoIds', [...form.getValues('photoIds'), id], { shouldDirty: true })
          }
          onClose={close}
        />
      )}
    </div>
  )
}

/** The face of a person who was chosen as known already. */
function useEarlierFace(): number | null {
  const { form } = useIntake()
  const personId = useWatch({ control: form.control, name: 'personId' })
  const { data } = useQuery({
    queryKey: ['photos', 'of', personId],
    queryFn: () => (personId === null ? [] : client.photos.ofPerson({ personId })),
    enabled: personId !== null,
  })
  return data?.find(({ kind }) => kind === 'face')?.id ?? null
}
