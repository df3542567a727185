// Where to go on from a stay: its care, its tracing, its escort, and the correction of its registration.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { StayView } from '../../station/contract/people.ts'
import { useHasRole } from '../api/session-store.ts'
import { careAt, escortAt, tracingAt } from '../app/addresses.ts'
import { BelongingsKey } from '../belongings/belongings-link.tsx'
import { ActionButton } from '../components/action-button.tsx'
import { CopyBlockDialog } from './copy-block-dialog.tsx'
import { isOpen, type OpenStayView } from './open-stay.ts'
import classes from './person-screen.module.css'
import { RegistrationDialog } from './registration-dialog.tsx'
import { VoidDialog } from './void-dialog.tsx'

export function StayLinks({ stay }: Readonly<{ stay: StayView }>) {
  const { t } = useTranslation()
  const [isCorrecting, setCorrecting] = useState(false)
  const mayCorrect = useHasRole('front-desk', 'head')
  return (
    <div className={classes['links']}>
      <Link href={careAt(stay.id)}>{t('people.care', { count: stay.careEntries })}</Link>
      <Link href={tracingAt(stay.id)}>{t('people.tracing', { count: stay.tracingNotes })}</Link>
      {stay.escortId !== null && <Link href={escortAt(stay.escortId)}>{t('people.escort')}</Link>}
      <BelongingsKey personId={stay.personId} stayId={stay.id} isOpen={isOpen(stay)} />
      {mayCorrect && stay.state.kind !== 'voided' && (
        <ActionButton
          small
          label={t('people.correctRegistration')}
          {...(isOpen(stay) ? { keys: 'Alt+.' } : {})}
          onPress={() => setCorrecting(true)}
        />
      )}
      {stay.state.kind !== 'voided' && <CopyAction stay={stay} />}
      {mayCorrect && isOpen(stay) && <VoidAction stay={stay} />}
      {isCorrecting && <RegistrationDialog stay={stay} onClose={() => setCorrecting(false)} />}
    </div>
  )
}

/** The case for the national system; only the open stay has the key, for there is one of it. */
function CopyAction({ stay }: Readonly<{ stay: StayView }>) {
  const { t } = useTranslation()
  const [isCopying, setCopying] = useState(false)
  const mayCopy = useHasRole('front-desk', 'tracing', 'escort', 'head')
  if (!mayCopy) return null
  return (
    <>
      <ActionButton
        small
        label={t('copyBlock.title')}
        {...(isOpen(stay) ? { keys: 'Alt+N' } : {})}
        onPress={() => setCopying(true)}
      />
      {isCopying && (
        <CopyBlockDialog stayId={stay.id} number={stay.number} onClose={() => setCopying(false)} />
      )}
    </>
  )
}

/** Only somebody who is in the house by mistake; who left was here. */
function VoidAction({ stay }: Readonly<{ stay: OpenStayView }>) {
  const { t } = useTranslation()
  const [isVoiding, setVoiding] = useState(false)
  return (
    <>
      <ActionButton small label={t('voiding.do')} keys="Alt+V" onPress={() => setVoiding(true)} />
      {isVoiding && <VoidDialog stay={stay} onClose={() => setVoiding(false)} />}
    </>
  )
}
