// After saving: what was done, calmly, and the next keys.
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { AwayNext } from '../arrivals/away-next.tsx'
import { personAt } from '../app/addresses.ts'
import { BelongingsCount, BelongingsKey } from '../belongings/belongings-link.tsx'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { GapList } from '../components/gap-list.tsx'
import { PageHead } from '../components/page-head.tsx'
import { beginIntake } from './intake-round.ts'
import classes from './intake.module.css'
import type { IntakeValues } from './intake-values.ts'
import { NextOfFamily } from './next-of-family.tsx'
import { RegistrationPaper } from './registration-paper.tsx'
import type { Finished as FinishedRound } from './use-finish.ts'

type FinishedProps = Readonly<{ finished: FinishedRound; values: IntakeValues }>

export function Finished({ finished, values }: FinishedProps) {
  const { t } = useTranslation()
  return (
    <>
      <PageHead title={t('intake.title')} />
      <div className={classes['finished']} role="status">
        {finished.kind === 'admitted' ? (
          <Admitted {...finished.admitted} values={values} />
        ) : (
          <Card tone="amber" title={t(`intake.away.${finished.decided}`)}>
            <p>{finished.where}</p>
            {finished.decided === 'hospital' && <p>{t('intake.awayKept')}</p>}
            <div className={classes['nextKeys']}>
              <NewIntake />
              <AwayNext gateCheckId={finished.gateCheckId} decided={finished.decided} />
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

type AdmittedProps = Extract<FinishedRound, { kind: 'admitted' }>['admitted'] &
  Readonly<{ values: IntakeValues }>

function Admitted({ name, stayNumber, place, personId, stayId, gaps, values }: AdmittedProps) {
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
        <dt>{t('belongings.open')}</dt>
        <dd>
          <BelongingsCount stayId={stayId} />
        </dd>
      </dl>
      {gaps.length === 0 ? <p>{t('registrationGaps.final')}</p> : <GapList gaps={gaps} />}
      <div className={classes['nextKeys']}>
        <NewIntake />
        <NextOfFamily stayId={stayId} values={values} />
        <ActionButton label={t('intake.openPerson')} keys="Alt+O" onPress={() => go(personAt(personId))} />
        <BelongingsKey personId={personId} stayId={stayId} isOpen />
        <ActionButton label={t('intake.printForm')} keys="Alt+I" onPress={() => setPrinting(true)} />
      </div>
      {isPrinting && <RegistrationPaper stayId={stayId} onClose={() => setPrinting(false)} />}
    </Card>
  )
}
