// Whether the registration of a stay is final; if not, what it lacks, and the key that completes it.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { StayView } from '../../station/contract/people.ts'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useHasRole } from '../api/session-store.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { GapList } from '../components/gap-list.tsx'
import { Tag } from '../components/tag.tsx'
import { useBlocked } from '../escort/use-blocked.tsx'
import classes from './person-screen.module.css'

export function StayGaps({ stay, withKey }: Readonly<{ stay: StayView; withKey: boolean }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const mayFinalise = useHasRole('front-desk', 'head')
  if (stay.state.kind === 'voided') return null
  if (stay.finalisedAt !== null)
    return (
      <div className={classes['links']}>
        <Tag tone="ok">{t('registrationGaps.finalAt', { when: minuteOf(stay.finalisedAt, zone) })}</Tag>
      </div>
    )
  return (
    <div className={classes['links']}>
      <GapList gaps={stay.gaps} />
      {mayFinalise && <Finalise stay={stay} withKey={withKey} />}
    </div>
  )
}

function Finalise({ stay, withKey }: Readonly<{ stay: StayView; withKey: boolean }>) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const blocked = useBlocked()
  const [busy, setBusy] = useState(false)
  const finalise = async () => {
    setBusy(true)
    try {
      await blocked.attempt(async (overrides) => {
        await client.intake.finalise({ stayId: stay.id, version: stay.registrationVersion, overrides })
        await queries.invalidateQueries({ queryKey: ['people'] })
      })
    } catch (error) {
      sayFailure(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <ActionButton
        small
        label={t('registrationGaps.finalise')}
        {...(withKey ? { keys: 'F4' } : {})}
        busy={busy}
        onPress={() => void finalise()}
      />
      {blocked.dialog}
    </>
  )
}
