// The middle card: the registration as a station knows it. Every field may stay unknown but sex, way and reason.
import { useTranslation } from 'react-i18next'
import { admittingVerdicts } from '../../domain/intake/admission.ts'
import { Card } from '../components/card.tsx'
import { ArrivalRows } from './arrival-rows.tsx'
import { BedRow } from './bed-row.tsx'
import { ContactRows } from './contact-rows.tsx'
import classes from './intake.module.css'
import { LateRows } from './late-rows.tsx'
import { OriginRow } from './origin-row.tsx'
import { PhotoPlace } from './photo-place.tsx'
import { SectionBody } from './section-body.tsx'
import { SectionKeys } from './section-keys.tsx'
import { StoryRows } from './story-rows.tsx'
import { UnknownKey } from './unknown-key.tsx'
import { useDerived } from './use-intake.ts'
import { useSection } from './use-section.ts'
import { WhoRows } from './who-rows.tsx'

export function RegistrationCard() {
  const { t } = useTranslation()
  const { judged } = useDerived()
  const isAdmitting = admittingVerdicts.includes(judged.decided)
  const section = useSection()
  return (
    <Card
      tone="accent"
      className={classes['column']}
      title={t('intake.registration')}
      {...(isAdmitting ? {} : { note: t('intake.registrationAway') })}
      aside={
        <span className={classes['sections']}>
          <UnknownKey />
          <SectionKeys open={section.open} onToggle={section.toggle} />
        </span>
      }
    >
      <div className={classes['rows']} hidden={section.open !== null}>
        <div className={classes['withPhoto']}>
          <PhotoPlace />
          <div className={classes['rows']}>
            <WhoRows />
            <OriginRow />
          </div>
        </div>
        <ArrivalRows />
        <LateRows />
        <ContactRows />
        <StoryRows />
        {isAdmitting && <BedRow />}
      </div>
      {section.open && <SectionBody key={section.open} name={section.open} onClose={section.close} />}
    </Card>
  )
}
