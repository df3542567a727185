// The photos of a person, newest first: taken here, looked at large, and put away where one was a mistake.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Photo } from '../../domain/people/photo.ts'
import { dayOf } from '../../domain/shared/civil-day.ts'
import { client } from '../api/client.ts'
import { useHasRole } from '../api/session-store.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { FourStates } from '../components/four-states.tsx'
import { PersonPhoto } from '../components/person-photo.tsx'
import { PhotoDialog } from './photo-dialog.tsx'
import classes from './photos.module.css'
import { TakePhotoDialog } from './take-photo-dialog.tsx'

export function PhotosCard({ personId }: Readonly<{ personId: number }>) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const asked = useQuery({
    queryKey: ['photos', 'of', personId],
    queryFn: () => client.photos.ofPerson({ personId }),
  })
  const [isTaking, setTaking] = useState(false)
  const [opened, setOpened] = useState<Photo | null>(null)
  const mayAdd = useHasRole('front-desk', 'caregiver', 'tracing', 'escort', 'head')
  const refresh = () => void queries.invalidateQueries({ queryKey: ['photos'] })
  return (
    <Card
      title={t('photos.title')}
      note={asked.data && asked.data.length > 0 ? asked.data.length : undefined}
      aside={
        mayAdd && <ActionButton small label={t('photos.take')} keys="F8" onPress={() => setTaking(true)} />
      }
    >
      <FourStates asked={asked}>
        {(photos) =>
          photos.length === 0 ? (
            <p className={classes['quiet']}>{t('photos.none')}</p>
          ) : (
            <Strip photos={photos} onOpen={setOpened} />
          )
        }
      </FourStates>
      {isTaking && <TakePhotoDialog personId={personId} onTaken={refresh} onClose={() => setTaking(false)} />}
      {opened && (
        <PhotoDialog photo={opened} mayPutAway={mayAdd} onGone={refresh} onClose={() => setOpened(null)} />
      )}
    </Card>
  )
}

function Strip({ photos, onOpen }: Readonly<{ photos: readonly Photo[]; onOpen: (photo: Photo) => void }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  return (
    <ul className={classes['strip']}>
      {photos.map((photo) => (
        <li key={photo.id}>
          <button type="button" className={classes['thumb']} onClick={() => onOpen(photo)}>
            <PersonPhoto photoId={photo.id} label="" />
            <span>{t(`photos.kinds.${photo.kind}`)}</span>
            <span>{dayOf(photo.takenAt, zone)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
