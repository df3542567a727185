// Who travels, with what each needs and where each is now; on the way, the two ways it ends for a person.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { EscortView } from '../../station/contract/escort.ts'
import type { TravellerView } from '../api/station-values.ts'
import { useHasRole } from '../api/session-store.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { PersonAlerts } from '../components/person-alerts.tsx'
import { usePersonWords } from '../components/person-words.ts'
import { Tag } from '../components/tag.tsx'
import { BringBackDialog } from './bring-back-dialog.tsx'
import classes from './escort-page.module.css'
import { HandoverDialog } from './handover-dialog.tsx'

type Asking = Readonly<{ what: 'hand-over' | 'bring-back'; person: TravellerView }>

export function Travellers({ view }: Readonly<{ view: EscortView }>) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<Asking | null>(null)
  const firstOnTheWay = view.persons.find(({ state }) => state.kind === 'on-the-way')
  const close = () => setAsking(null)
  return (
    <Card title={t('escort.persons')} note={view.persons.length}>
      <ul className={classes['travellers']}>
        {view.persons.map((person) => (
          <Traveller
            key={person.stayId}
            person={person}
            hasKeys={person === firstOnTheWay}
            onAsk={setAsking}
          />
        ))}
      </ul>
      {asking?.what === 'hand-over' && <HandoverDialog view={view} person={asking.person} onClose={close} />}
      {asking?.what === 'bring-back' && (
        <BringBackDialog view={view} person={asking.person} onClose={close} />
      )}
    </Card>
  )
}

type TravellerProps = Readonly<{
  person: TravellerView
  hasKeys: boolean
  onAsk: (asking: Asking) => void
}>

function Traveller({ person, hasKeys, onAsk }: TravellerProps) {
  const { t } = useTranslation()
  const words = usePersonWords()
  const mayHandOver = useHasRole('escort', 'head')
  const mayBringBack = useHasRole('escort', 'front-desk', 'head')
  const { name, needs, state } = person
  return (
    <li className={classes['traveller']}>
      <b>{name}</b> <span>{words(person)}</span>
      <PersonAlerts alerts={person.alerts} />
      <span className={classes['quiet']}>{needs}</span>
      <TravellerState state={state} />
      {state.kind === 'on-the-way' && (
        <span className={classes['buttons']}>
          {mayHandOver && (
            <ActionButton
              small
              label={t('escort.handOver')}
              {...(hasKeys ? { keys: 'Alt+T' } : {})}
              onPress={() => onAsk({ what: 'hand-over', person })}
            />
          )}
          {mayBringBack && (
            <ActionButton
              small
              label={t('escort.bringBack')}
              {...(hasKeys ? { keys: 'Alt+B' } : {})}
              onPress={() => onAsk({ what: 'bring-back', person })}
            />
          )}
        </span>
      )}
    </li>
  )
}

function TravellerState({ state }: Pick<TravellerView, 'state'>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  if (state.kind === 'planned') return null
  if (state.kind === 'on-the-way') return <Tag tone="accent">{t('escort.onTheWay')}</Tag>
  const short = (at: number) => minuteOf(at, zone).slice(5)
  return state.kind === 'handed-over' ? (
    <Tag tone="ok">
      {t('escort.handedOver', { who: state.handover.receiver, when: short(state.handover.at) })}
    </Tag>
  ) : (
    <Tag tone="amber">{t('escort.broughtBack', { why: state.reason, when: short(state.at) })}</Tag>
  )
}
