// Who was brought together and waits to be finished, the handovers themselves, and who did not come in today.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch, useLocation } from 'wouter'
import { client } from '../api/client.ts'
import { useHasRole } from '../api/session-store.ts'
import { useStation } from '../api/use-station.ts'
import { arrivalsAt, newHandoverAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { FourStates } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'
import classes from './arrivals.module.css'
import { AwayCard } from './away-card.tsx'
import { HandoverCard } from './handover-card.tsx'
import { HousePaper } from './gate-paper-dialog.tsx'
import { NewHandover } from './new-handover.tsx'
import { WaitingCard } from './waiting-card.tsx'

export function ArrivalsScreen() {
  return (
    <Switch>
      <Route path={newHandoverAt} component={NewHandover} />
      <Route path={arrivalsAt} component={Arrivals} />
    </Switch>
  )
}

function Arrivals() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { today } = useStation()
  const mayWrite = useHasRole('front-desk', 'head')
  const [isPrinting, setPrinting] = useState(false)
  const on = today()
  const open = useQuery({ queryKey: ['arrivals', 'open'], queryFn: () => client.arrivals.open() })
  const away = useQuery({
    queryKey: ['arrivals', 'away', on],
    queryFn: () => client.arrivals.turnedAway({ on }),
  })
  return (
    <>
      <PageHead
        title={t('arrivals.title')}
        note={t('arrivals.titleNote')}
        actions={
          <>
            <ActionButton label={t('arrivals.entryNotice')} keys="Alt+I" onPress={() => setPrinting(true)} />
            <ActionButton
              primary
              label={t('arrivals.new')}
              keys="Alt+N"
              disabled={!mayWrite}
              onPress={() => go(newHandoverAt)}
            />
          </>
        }
      />
      <div className={classes['cards']}>
        <div className={classes['column']}>
          <FourStates asked={open}>
            {(handovers) => (
              <>
                <WaitingCard handovers={handovers} mayWrite={mayWrite} />
                <HandoverCard handovers={handovers} mayWrite={mayWrite} />
              </>
            )}
          </FourStates>
        </div>
        <div className={classes['column']}>
          <FourStates asked={away}>{(list) => <AwayCard list={list} mayWrite={mayWrite} />}</FourStates>
        </div>
      </div>
      {isPrinting && <HousePaper onClose={() => setPrinting(false)} />}
    </>
  )
}
