// The plan of the house, at /house: zones and rooms with their beds, who lies where, and at the side whoever counts as
// in the house without lying in a bed of it.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { PlanPerson } from '../../station/contract/rooms.ts'
import { client } from '../api/client.ts'
import { useHasRole } from '../api/session-store.ts'
import { personAt } from '../app/addresses.ts'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { Kbd } from '../components/kbd.tsx'
import { PageHead } from '../components/page-head.tsx'
import { MoveBedDialog } from '../people/move-bed-dialog.tsx'
import { bedCounts, type HousePlan } from './bed-counts.ts'
import { Elsewhere } from './elsewhere.tsx'
import classes from './house.module.css'
import { moveKeys } from './move-keys.ts'
import { Zones } from './zones.tsx'

export function PlanScreen() {
  const { t } = useTranslation()
  const plan = useQuery({ queryKey: ['rooms', 'plan'], queryFn: () => client.rooms.plan() })
  return (
    <FourStates
      asked={plan}
      isEmpty={({ rooms }) => rooms.length === 0}
      empty={<EmptyState title={t('rooms.noRooms')} next={t('rooms.noRoomsNext')} />}
    >
      {(known) => <Plan plan={known} />}
    </FourStates>
  )
}

function Plan({ plan }: Readonly<{ plan: HousePlan }>) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [moving, setMoving] = useState<PlanPerson | null>(null)
  const mayMove = useHasRole('front-desk', 'caregiver', 'head')
  const doing = {
    open: ({ personId }: PlanPerson) => go(personAt(personId)),
    move: (person: PlanPerson) => mayMove && person.state === 'in-house' && setMoving(person),
  }
  return (
    <>
      <PageHead title={t('rooms.plan')} note={t('rooms.counts', bedCounts(plan))} />
      <p className={classes['hint']}>
        {t('rooms.walkHint')} <Kbd keys={moveKeys} />
      </p>
      <div className={classes['house']}>
        <Zones rooms={plan.rooms} doing={doing} />
        <Elsewhere persons={plan.elsewhere} doing={doing} />
      </div>
      {moving && (
        <MoveBedDialog
          stay={{ id: moving.stayId, version: moving.version, placeLabel: moving.place }}
          onClose={() => setMoving(null)}
        />
      )}
    </>
  )
}
