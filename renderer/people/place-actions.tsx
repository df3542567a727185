// What can be done about where somebody sleeps: another bed, out to hospital or elsewhere, back, and the family.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAway } from '../../domain/intake/absence.ts'
import { useHasRole } from '../api/session-store.ts'
import { ActionButton } from '../components/action-button.tsx'
import { FamilyDialog } from './family-dialog.tsx'
import { MoveBedDialog } from './move-bed-dialog.tsx'
import type { OpenStayView } from './open-stay.ts'
import { ReturnDialog } from './return-dialog.tsx'
import { SendOutDialog } from './send-out-dialog.tsx'

type Doing = 'move' | 'out' | 'back' | 'family' | null

export function PlaceActions({ stay }: Readonly<{ stay: OpenStayView }>) {
  const { t } = useTranslation()
  const [doing, setDoing] = useState<Doing>(null)
  const may = useHasRole('front-desk', 'caregiver', 'head')
  const { state } = stay.state
  if (!may || state === 'escorting') return null
  const close = () => setDoing(null)
  return (
    <>
      {isAway(state) ? (
        <ActionButton label={t('rooms.bringBack')} keys="Alt+=" onPress={() => setDoing('back')} />
      ) : (
        <>
          <ActionButton label={t('people.moveBed')} keys="Alt+W" onPress={() => setDoing('move')} />
          <ActionButton label={t('rooms.sendOut')} keys="Alt+-" onPress={() => setDoing('out')} />
        </>
      )}
      <ActionButton label={t('families.title')} keys="Alt+," onPress={() => setDoing('family')} />
      {doing === 'move' && <MoveBedDialog stay={stay} onClose={close} />}
      {doing === 'out' && <SendOutDialog stay={stay} onClose={close} />}
      {doing === 'back' && <ReturnDialog stay={stay} onClose={close} />}
      {doing === 'family' && <FamilyDialog stayId={stay.id} onClose={close} />}
    </>
  )
}
