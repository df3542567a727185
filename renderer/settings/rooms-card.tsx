// Rooms and how many of their beds are free; the head adds rooms, and opens one to run it.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { AddRoomDialog } from './add-room-dialog.tsx'
import { RoomsRoomDialog } from './rooms-room-dialog.tsx'
import { type Room, roomsOf } from './rooms.ts'

export function RoomsCard() {
  const { t } = useTranslation()
  const beds = useQuery({ queryKey: ['intake', 'beds'], queryFn: () => client.intake.beds() })
  const [isAdding, setAdding] = useState(false)
  const [opened, setOpened] = useState<number | null>(null)
  const columns = useRoomColumns()
  const inRoom = (beds.data ?? []).filter(({ roomId }) => roomId === opened)
  return (
    <Card
      title={t('settings.rooms')}
      note={beds.data && t('settings.bedCount', { count: beds.data.length })}
      aside={
        <ActionButton small label={t('settings.addRoom')} keys="Alt+N" onPress={() => setAdding(true)} />
      }
    >
      <FourStates
        asked={beds}
        isEmpty={(list) => list.length === 0}
        empty={<EmptyState title={t('settings.noRooms')} next={t('settings.noRoomsNext')} />}
      >
        {(list) => (
          <DataTable
            label={t('settings.rooms')}
            rows={roomsOf(list)}
            columns={columns}
            rowKey={({ id }) => id}
            onOpen={({ id }) => setOpened(id)}
          />
        )}
      </FourStates>
      {isAdding && <AddRoomDialog onClose={() => setAdding(false)} />}
      {inRoom.length > 0 && <RoomsRoomDialog beds={inRoom} onClose={() => setOpened(null)} />}
    </Card>
  )
}

function useRoomColumns(): readonly Column<Room>[] {
  const { t } = useTranslation()
  return [
    { key: 'name', title: t('settings.room'), cell: ({ name }) => name },
    { key: 'zone', title: t('settings.zone'), cell: ({ zone }) => t(`rooms.zone.${zone}`) },
    { key: 'sex', title: t('settings.roomSex'), cell: ({ sex }) => t(`rooms.sex.${sex}`) },
    { key: 'beds', title: t('settings.beds'), align: 'right', cell: ({ beds }) => beds },
    { key: 'free', title: t('settings.free'), align: 'right', cell: ({ free }) => free },
    { key: 'held', title: t('settings.held'), align: 'right', cell: ({ held }) => held },
    { key: 'out', title: t('rooms.state.out'), align: 'right', cell: ({ out }) => out },
    { key: 'overflow', title: t('rooms.overflow'), align: 'right', cell: ({ overflow }) => overflow },
  ]
}
