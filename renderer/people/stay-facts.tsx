// What is kept of a stay: arrival, gate check with its verdict, registration, place, and how it ended.
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { StayView } from '../../station/contract/people.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { useStation } from '../api/use-station.ts'
import { useGateCheckWords } from './gate-check-words.ts'
import classes from './person-screen.module.css'

export function StayFacts({ stay }: Readonly<{ stay: StayView }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const { words } = useDictionaries()
  const checkWords = useGateCheckWords()
  const { registration: said, gateCheck, state } = stay
  const list = (name: 'reason' | 'need', codes: readonly string[]) =>
    codes.map((code) => words(name, code)).join(t('people.listMark'))
  const { unit, person, phone, foundPlace, foundAt } = said.broughtBy
  const found = foundAt === null ? '' : minuteOf(foundAt, zone)
  return (
    <div className={classes['facts']}>
      <Fact label={t('people.arrived')}>
        {minuteOf(said.arrivedAt, zone)} {words('arrival-way', said.arrivalWay)}
        {stay.late && (
          <>
            {' · '}
            {t('late.enteredAt', {
              at: minuteOf(stay.openedAt, zone),
              why: joined(t(`late.reason.${stay.late.reason}`), stay.late.note),
            })}
          </>
        )}
      </Fact>
      <Fact label={t('late.serials')}>{stay.late && stay.late.paperSerials.join(t('people.listMark'))}</Fact>
      <Fact label={t('people.broughtBy')}>{joined(unit, person, phone)}</Fact>
      <Fact label={t('people.found')}>{joined(found, foundPlace)}</Fact>
      <Fact label={t('people.gateCheck')}>{gateCheck && checkWords(gateCheck)}</Fact>
      <Fact label={t('people.reasons')}>{list('reason', said.reasons)}</Fact>
      <Fact label={t('people.needs')}>{list('need', said.needs)}</Fact>
      <Fact label={t('people.history')}>{said.history}</Fact>
      <Fact label={t('people.health')}>{said.health}</Fact>
      <Fact label={t('people.belongings')}>{said.belongings}</Fact>
      <FinerFacts said={said} />
      <Fact label={t('people.place')}>{stay.placeLabel}</Fact>
      {state.kind === 'voided' && (
        <Fact label={t('voiding.at')}>{joined(minuteOf(state.at, zone), state.reason)}</Fact>
      )}
      {state.kind === 'closed' && (
        <Fact label={t('people.left')}>
          {joined(
            minuteOf(state.exit.at, zone),
            t(`people.exitWay.${state.exit.way}`),
            state.exit.destination,
            state.exit.note,
          )}
        </Fact>
      )}
    </div>
  )
}

/** What F1 asks besides; each a line only where somebody said something. */
function FinerFacts({ said }: Readonly<{ said: StayView['registration'] }>) {
  const { t } = useTranslation()
  const { words } = useDictionaries()
  const { zone } = useStation()
  const check = said.systemCheck
  return (
    <>
      <Fact label={t('people.clothes')}>{said.clothes}</Fact>
      <Fact label={t('people.socialSecurity')}>{words('social-security', said.socialSecurity)}</Fact>
      <Fact label={t('people.systemCheck')}>
        {check &&
          joined(
            minuteOf(check.checkedAt, zone),
            t(`people.systemResult.${check.result}`),
            check.nationalNumber,
            check.note,
          )}
      </Fact>
      <Fact label={t('people.declaration')}>
        {said.declaration === 'not-yet' ? '' : t(`people.declared.${said.declaration}`)}
      </Fact>
      <Fact label={t('people.unknowns')}>
        {said.unknowns
          .map(({ field, reason }) => joined(t(`people.unknownField.${field}`), reason))
          .join(t('people.listMark'))}
      </Fact>
    </>
  )
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** A line of the stay; nothing where there is nothing to say. */
function Fact({ label, children }: Readonly<{ label: string; children: ReactNode }>) {
  if (children === null || children === '') return null
  return (
    <div className={classes['fact']}>
      <span>{label}</span>
      <span>{children}</span>
    </div>
  )
}
