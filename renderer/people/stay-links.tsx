// Where to go on from a stay: its care, its tracing, its escort, and the correction of its registration.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { StayView } from '../../station/contract/people.ts'
import { useHasRole } from '../api/session-store.ts'
import { careAt, escortAt, tracingAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import classes from './person-screen.module.css'
import { RegistrationDialog } from './registration-dialog.tsx'

export function StayLinks({ stay }: Readonly<{ stay: StayView }>) {
  const { t } = useTranslation()
  const [isCorrecting, setCorrecting] = useState(false)
  const mayCorrect = useHasRole('front-desk', 'head')
  return (
    <div className={classes['links']}>
      <Link href={careAt(stay.id)}>{t('people.care', { count: stay.careEntries })}</Link>
      <Link href={tracingAt(stay.id)}>{t('people.tracing', { count: stay.tracingNotes })}</Link>
      {stay.escortId !== null && <Link href={escortAt(stay.escortId)}>{t('people.escort')}</Link>}
      {mayCorrect && (
        <ActionButton small label={t('people.correctRegistration')} onPress={() => setCorrecting(true)} />
      )}
      {isCorrecting && <RegistrationDialog stay={stay} onClose={() => setCorrecting(false)} />}
    </div>
  )
}
