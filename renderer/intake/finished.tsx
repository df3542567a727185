// After saving: what was done, calmly, and the next keys.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { personAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { PageHead } from '../components/page-head.tsx'
import { beginIntake } from './intake-round.ts'
import classes from './intake.module.css'
import { RegistrationPaper } from './registration-paper.tsx'
import type { Finished as FinishedRound } from './use-finish.ts'

export function Finished({ finished }: Readonly<{ finished: FinishedRound }>) {
  const { t } = useTranslation()
  return (
    <>
      <PageHead title={t('intake.title')} />
      <div className={classes['finished']} role="status">
        {finished.kind === 'admitted' ? (
          <Admitted {...finished.admitted} />
        ) : (
          <Card tone="amber" title={t(`intake.away.${finished.decided}`)}>
            <p>{finished.where}</p>
            {finished.decided === 'hospital' && <p>{t('intake.awayKept')}</p>}
            <div className={classes['nextKeys']}>
              <NewIntake />
            </div>
          </Card>
        )}
      </div>
    </>
  )
}

/** F2 is the desk's own key; the button only shows it. Focused once, so that Enter does it too. */
function NewIntake() {
  const { t } = useTranslation()
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => place.current?.querySelector('button')?.focus(), [])
  return (
    <span ref={place}>
      <ActionButton
        primary
        label={t('intake.next')}
        keys="F2"
        keysHandledElsewhere
        onPress={() => void beginIntake()}
      />
    </span>
  )
}

type AdmittedProps = Extract<FinishedRound, { kind: 'admitted' }>['admitted']

function Admitted({ name, stayNumber, place, personId, stayId }: AdmittedProps) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [isPrinting, setPrinting] = useState(false)
  return (
    <Card tone="ok" title={t('intake.admitted', { name })}>
      <dl className={classes['facts']}>
        <dt>{t('intake.stayNumber')}</dt>
        <dd>{stayNumber}</dd>
        <dt>{t('intake.placeOfStay')}</dt>
        <dd>{place}</dd>
      </dl>
      <div className={classes['nextKeys']}>
        <NewIntake />
        <ActionButton label={t('intake.openPerson')} keys="Alt+O" onPress={() => go(personAt(personId))} />
        <ActionButton label={t('intake.printForm')} keys="Alt+I" onPress={() => setPrinting(true)} />
      </div>
      {isPrinting && <RegistrationPaper stayId={stayId} onClose={() => setPrinting(false)} />}
    </Card>
  )
}
