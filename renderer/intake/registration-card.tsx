// The middle card: the registration as a station knows it. Every field may stay unknown but sex, way and reason.
import { useTranslation } from 'react-i18next'
import { admittingVerdicts } from '../../domain/intake/admission.ts'
import { Card } from '../components/card.tsx'
import { ArrivalRows } from './arrival-rows.tsx'
import { BedRow } from './bed-row.tsx'
import { ContactRows } from './contact-rows.tsx'
import classes from './intake.module.css'
import { OriginRow } from './origin-row.tsx'
import { StoryRows } from './story-rows.tsx'
import { useDerived } from './use-intake.ts'
import { WhoRows } from './who-rows.tsx'

export function RegistrationCard() {
  const { t } = useTranslation()
  const { judged } = useDerived()
  const isAdmitting = admittingVerdicts.includes(judged.decided)
  return (
    <Card
      tone="accent"
      title={t('intake.registration')}
      note={isAdmitting ? t('intake.registrationNote') : t('intake.registrationAway')}
    >
      <div className={classes['rows']}>
        <WhoRows />
        <OriginRow />
        <ArrivalRows />
        <ContactRows />
        <StoryRows />
        {isAdmitting && <BedRow />}
      </div>
    </Card>
  )
}
