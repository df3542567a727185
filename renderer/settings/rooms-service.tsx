// The beds of a room: more of them, one out of service with its reason, and back. Somebody in a bed is moved first.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BedView } from '../../station/contract/intake.ts'
import { client } from '../api/client.ts'
import { ActionButton } from '../components/action-button.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './settings-screen.module.css'

type ServiceProps = Readonly<{
  beds: readonly BedView[]
  roomId: number
  said: string | undefined
  run: (call: () => Promise<unknown>) => Promise<void>
}>

export function RoomsService({ beds, roomId, said, run }: ServiceProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const takeOut = (bedId: number | null) => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') void run(() => client.rooms.takeOut({ roomId, bedId, reason }))
  }
  const toggle = (bed: BedView) =>
    bed.state === 'out' ? void run(() => client.rooms.putBack({ roomId, bedId: bed.id })) : takeOut(bed.id)
  const isAllOut = beds.every(({ state }) => state === 'out')
  const error = isMissing ? t('rooms.reasonNeeded') : said
  return (
    <>
      <TextField label={t('rooms.reason')} value={reason} onChange={setReason} error={error} />
      <DataTable
        label={t('rooms.bedsOfRoom')}
        rows={beds}
        columns={useBedColumns()}
        rowKey={({ id }) => id}
        onOpen={toggle}
      />
      <div className={classes['bedActions']}>
        <ActionButton
          small
          label={t('rooms.addBed')}
          keys="Alt+B"
          onPress={() => void run(() => client.rooms.addBeds({ roomId, count: 1, isOverflow: false }))}
        />
        <ActionButton
          small
          label={t('rooms.addOverflow')}
          keys="Alt+Y"
          onPress={() => void run(() => client.rooms.addBeds({ roomId, count: 1, isOverflow: true }))}
        />
        {isAllOut ? (
          <ActionButton
            small
            label={t('rooms.putBackRoom')}
            keys="Alt+Q"
            onPress={() => void run(() => client.rooms.putBack({ roomId, bedId: null }))}
          />
        ) : (
          <ActionButton small label={t('rooms.takeOutRoom')} keys="Alt+Q" onPress={() => takeOut(null)} />
        )}
      </div>
    </>
  )
}

function useBedColumns(): readonly Column<BedView>[] {
  const { t } = useTranslation()
  return [
    { key: 'label', title: t('settings.beds'), cell: ({ label }) => label },
    { key: 'kind', title: '', cell: ({ isOverflow }) => (isOverflow ? t('rooms.overflow') : '') },
    {
      key: 'state',
      title: t('settings.state'),
      cell: ({ state, occupant, outReason }) => occupant ?? outReason ?? t(`rooms.state.${state}`),
    },
    {
      key: 'do',
      title: '',
      align: 'right',
      cell: ({ state }) =>
        state === 'out' ? t('rooms.putBack') : state === 'free' ? t('rooms.takeOut') : '',
    },
  ]
}
