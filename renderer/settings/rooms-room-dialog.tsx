// One room as the head runs it: its name, zone and kind, more beds, and beds or the whole room out of service and back.
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { roomSex, roomZone } from '../../domain/intake/bed.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import type { BedView } from '../../station/contract/intake.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { familiesOf } from '../api/topic-families.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { RoomsService } from './rooms-service.tsx'

const roomSchema = z.object({ name: requiredLine(20), sex: roomSex, zone: roomZone })
type RoomValues = z.infer<typeof roomSchema>

type RoomDialogProps = Readonly<{ beds: readonly BedView[]; onClose: () => void }>

export function RoomsRoomDialog({ beds, onClose }: RoomDialogProps) {
  const { t } = useTranslation()
  const [first] = beds
  const refresh = useRefresh()
  const sayFailure = useSayFailure()
  const [said, setSaid] = useState<string>()
  const form = useForm<RoomValues>({
    defaultValues: {
      name: first?.roomName ?? '',
      sex: first?.roomSex ?? 'male',
      zone: first?.roomZone ?? 'general',
    },
    resolver: zodResolver(roomSchema),
  })
  const roomId = first?.roomId ?? 0
  const save = async (values: RoomValues) => {
    try {
      await client.rooms.changeRoom({ roomId, ...values })
      await refresh()
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error))) sayFailure(error)
    }
  }
  const run = async (call: () => Promise<unknown>) => {
    try {
      setSaid(undefined)
      await call()
      await refresh()
    } catch (error) {
      const failure = toFailure(error)
      const code = failure.kind === 'invalid' ? failure.data.fields[0]?.code : undefined
      if (code === 'somebody-in-it' || code === 'bed-held') setSaid(t(`fieldError.${code}`))
      else sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('rooms.manage')}
      submitLabel={t('people.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <Bound control={form.control} name="name">
        {(field) => <TextField {...field} label={t('rooms.name')} required autoFocus />}
      </Bound>
      <Bound control={form.control} name="sex">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            label={t('settings.roomSex')}
            options={roomSex.options.map((value) => ({ value, label: t(`rooms.sex.${value}`) }))}
            onChange={(chosen) => chosen && onChange(chosen)}
          />
        )}
      </Bound>
      <Bound control={form.control} name="zone">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            label={t('settings.zone')}
            options={roomZone.options.map((value) => ({ value, label: t(`rooms.zone.${value}`) }))}
            onChange={(chosen) => chosen && onChange(chosen)}
          />
        )}
      </Bound>
      <RoomsService beds={beds} roomId={roomId} said={said} run={run} />
    </DialogForm>
  )
}

function useRefresh(): () => Promise<void> {
  const queries = useQueryClient()
  const touched = familiesOf('rooms')
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => touched.includes(String(queryKey[0])) })
}
