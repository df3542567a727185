// A whole family into one room: the rooms with a free bed for each who is in the house, and why they move. Who does
// not fit is named beside the choice; then nobody has moved.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isAway } from '../../domain/intake/absence.ts'
import type { FamilyMember, FamilyView } from '../../station/contract/families.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { familiesOf } from '../api/topic-families.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { useBlocked } from '../escort/use-blocked.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { roomsForAll } from './rooms-for-all.ts'

type MoveValues = { room: string; reason: string }

export function MoveFamilyDialog({ family, onClose }: Readonly<{ family: FamilyView; onClose: () => void }>) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const { attempt, dialog } = useBlocked()
  const { data: beds = [] } = useQuery({ queryKey: ['intake', 'beds'], queryFn: () => client.intake.beds() })
  const movers = family.members.filter(isInHouse)
  const rooms = roomsForAll(beds, movers.length)
  const form = useForm<MoveValues>({ defaultValues: { room: '', reason: '' } })
  const save = async ({ room, reason }: MoveValues) => {
    const bedIds = rooms.find(({ roomId }) => String(roomId) === room)?.bedIds ?? []
    const places = movers.map(({ stayId, version }, index) => ({
      stayId,
      version,
      bedId: bedIds[index] ?? 0,
    }))
    try {
      await attempt(async (overrides) => {
        await client.families.moveTogether({ familyId: family.familyId, places, reason, overrides })
        const touched = familiesOf('families')
        await queries.invalidateQueries({
          predicate: ({ queryKey }) => touched.includes(String(queryKey[0])),
        })
        onClose()
      })
    } catch (error) {
      const failure = toFailure(error)
      const code = failure.kind === 'invalid' ? failure.data.fields[0]?.code : undefined
      if (failure.kind !== 'invalid' || code === undefined) return sayFailure(error)
      const who = failure.data.fields.flatMap(({ path }) => movers[Number(path[1])]?.name ?? [])
      form.setError('room', { message: code })
      form.setError('root', { message: t('families.doNotFit', { names: who.join(t('people.listMark')) }) })
    }
  }
  const { root } = form.formState.errors
  return (
    <>
      <DialogForm
        form={form}
        title={t('families.move')}
        submitLabel={t('families.move')}
        onSubmit={save}
        onClose={onClose}
      >
        <p>{t('families.movers', { names: movers.map(({ name }) => name).join(t('people.listMark')) })}</p>
        {root?.message !== undefined && <p role="alert">{root.message}</p>}
        <Bound control={form.control} name="room" rules={{ required: 'required' }}>
          {(field) => (
            <CodedField
              {...field}
              label={t('families.room')}
              withCode={false}
              autoFocus
              options={rooms.map((room) => ({
                code: String(room.roomId),
                label: t('families.roomFree', {
                  room: room.name,
                  sex: t(`rooms.sex.${room.sex}`),
                  n: room.bedIds.length,
                }),
              }))}
            />
          )}
        </Bound>
        <Bound control={form.control} name="reason" rules={{ required: 'required' }}>
          {(field) => <TextField {...field} label={t('rooms.moveReason')} required />}
        </Bound>
      </DialogForm>
      {dialog}
    </>
  )
}

function isInHouse({ openState }: FamilyMember): boolean {
  return openState !== null && openState !== 'escorting' && !isAway(openState)
}
