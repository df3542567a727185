// The gate's profiles: every version with its days and how sure its source is, and which is in force. The head opens one
// to make the next version of it, or to put it in force.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { GateProfiles, GateProfileView } from '../../station/contract/gate.ts'
import { client } from '../api/client.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { DataTable } from '../components/data-table.tsx'
import { FourStates } from '../components/four-states.tsx'
import { Tag } from '../components/tag.tsx'
import { GateProfileDialog } from './gate-profile-dialog.tsx'
import { PutInForceDialog } from './put-in-force-dialog.tsx'

type Opened = Readonly<{ doing: 'edit' | 'put-in-force'; profile: GateProfileView }>

export function GateProfilesCard({ mayChange }: Readonly<{ mayChange: boolean }>) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState<Opened | null>(null)
  const asked = useQuery({ queryKey: ['gate', 'profiles'], queryFn: () => client.gate.profiles() })
  const close = () => setOpened(null)
  return (
    <Card title={t('gateProfiles.title')} note={t('gateProfiles.note')}>
      <FourStates asked={asked}>
        {(all) => (
          <>
            <ProfileTable
              all={all}
              {...(mayChange
                ? { onOpen: (profile: GateProfileView) => setOpened({ doing: 'edit', profile }) }
                : {})}
            />
            {opened?.doing === 'edit' && (
              <GateProfileDialog
                profile={opened.profile}
                onClose={close}
                onPutInForce={() => setOpened({ doing: 'put-in-force', profile: opened.profile })}
              />
            )}
            {opened?.doing === 'put-in-force' && (
              <PutInForceDialog profile={opened.profile} inForce={all.inForce} onClose={close} />
            )}
          </>
        )}
      </FourStates>
    </Card>
  )
}

type ProfileTableProps = Readonly<{ all: GateProfiles; onOpen?: (profile: GateProfileView) => void }>

function ProfileTable({ all, onOpen }: ProfileTableProps) {
  const { t, i18n } = useTranslation()
  return (
    <DataTable
      label={t('gateProfiles.title')}
      rows={all.profiles}
      rowKey={({ id }) => id}
      {...(onOpen ? { onOpen } : {})}
      columns={[
        {
          key: 'name',
          title: t('gateProfiles.name'),
          cell: ({ nameZh, nameEn, version }) =>
            t('gateProfiles.version', { name: i18n.language === 'en' ? nameEn : nameZh, version }),
        },
        {
          key: 'valid',
          title: t('gateProfiles.valid'),
          cell: ({ validFrom, validTo }) => `${validFrom} – ${validTo ?? ''}`,
          quiet: true,
        },
        { key: 'mark', title: t('gateProfiles.mark'), cell: ({ mark }) => <Tag>{mark}</Tag> },
        {
          key: 'inForce',
          title: t('gateProfiles.inForce'),
          cell: ({ id }) => <InForceTag id={id} inForce={all.inForce} />,
        },
      ]}
    />
  )
}

/** In force now, or from a later instant; nothing where it is neither. */
function InForceTag({ id, inForce }: Readonly<{ id: number; inForce: GateProfiles['inForce'] }>) {
  const { t } = useTranslation()
  const { now, zone } = useStation()
  const planned = inForce.findLast(({ profileId, fromAt }) => profileId === id && fromAt > now())
  const current = inForce.find(({ fromAt }) => fromAt <= now())
  return (
    <>
      {current?.profileId === id && <Tag tone="ok">{t('gateProfiles.isInForce')}</Tag>}{' '}
      {planned && <Tag tone="amber">{t('gateProfiles.from', { time: minuteOf(planned.fromAt, zone) })}</Tag>}
    </>
  )
}
