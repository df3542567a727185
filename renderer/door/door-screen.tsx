// The door: who comes and not for help passes a short gate at the left; who is inside and who came today at the right.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { DoorVisitView } from '../../station/contract/gate.ts'
import { client } from '../api/client.ts'
import { ActionButton } from '../components/action-button.tsx'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { PageHead } from '../components/page-head.tsx'
import { DoorForm } from './door-form.tsx'
import classes from './door-screen.module.css'
import { LeaveDoorDialog } from './leave-door-dialog.tsx'
import { VisitList } from './visit-list.tsx'

const isInside = ({ isLetIn, leftAt }: DoorVisitView): boolean => isLetIn && leftAt === null

export function DoorScreen() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [leaving, setLeaving] = useState<DoorVisitView | null>(null)
  const door = useQuery({ queryKey: ['gate', 'visits'], queryFn: () => client.gate.visits() })
  const count = door.data?.visits.filter(isInside).length ?? 0
  return (
    <>
      <PageHead
        title={t('door.title')}
        note={t('door.inside', { count })}
        actions={<ActionButton label={t('door.back')} keys="Alt+B" onPress={() => go('/intake')} />}
      />
      <FourStates asked={door}>
        {({ profile, visits }) => (
          <div className={classes['columns']}>
            <DoorForm profile={profile} />
            {visits.length === 0 ? (
              <EmptyState title={t('door.nobody')} next={t('door.nobodyNext')} />
            ) : (
              <VisitList visits={visits} onOpen={(visit) => isInside(visit) && setLeaving(visit)} />
            )}
          </div>
        )}
      </FourStates>
      {leaving && <LeaveDoorDialog visit={leaving} onClose={() => setLeaving(null)} />}
    </>
  )
}
