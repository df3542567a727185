// A new room with its beds: name, whom it is for, where it lies, how many.
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { type Control, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { roomSex, roomZone } from '../../domain/intake/bed.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './settings-screen.module.css'

const roomSchema = z.object({
  name: requiredLine(20),
  sex: roomSex,
  zone: roomZone,
  beds: z.string().regex(/^(?:[1-9]|[123][0-9]|40)$/, { error: 'bed-count' }),
})
type RoomValues = z.infer<typeof roomSchema>

export function AddRoomDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTranslation()
  const words = useFailureWords()
  const queries = useQueryClient()
  const form = useForm<RoomValues>({
    defaultValues: { name: '', sex: 'male', zone: 'general', beds: '4' },
    resolver: zodResolver(roomSchema),
  })
  const add = async ({ beds, ...room }: RoomValues) => {
    try {
      await client.intake.addRoom({ ...room, beds: Number(beds) })
      await queries.invalidateQueries({ queryKey: ['intake'] })
      onClose()
    } catch (error) {
      const failure = toFailure(error)
      if (applyInvalid(form, failure)) return
      form.setError('name', { type: 'station', message: 'wrong' })
      form.setError('root', { message: words(failure).next })
    }
  }
  return (
    <Dialog
      opened
      title={t('settings.addRoom')}
      onClose={onClose}
      actions={
        <>
          {form.formState.errors.root?.message !== undefined && (
            <p role="alert" className={classes['failed']}>
              {form.formState.errors.root.message}
            </p>
          )}
          <ActionButton label={t('people.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('people.save')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit(add)()}
          />
        </>
      }
    >
      <DeskForm form={form} onSubmit={add} submitLabel={t('people.save')} className={classes['fields']}>
        <RoomFields control={form.control} />
      </DeskForm>
    </Dialog>
  )
}

function RoomFields({ control }: Readonly<{ control: Control<RoomValues> }>) {
  const { t } = useTranslation()
  return (
    <>
      <Bound control={control} name="name">
        {(field) => <TextField {...field} label={t('settings.room')} required autoFocus />}
      </Bound>
      <Bound control={control} name="beds">
        {(field) => <TextField {...field} label={t('settings.beds')} required inputMode="numeric" />}
      </Bound>
      <Bound control={control} name="sex">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            label={t('settings.roomSex')}
            options={roomSex.options.map((value) => ({ value, label: t(`rooms.sex.${value}`) }))}
            onChange={(chosen) => chosen && onChange(chosen)}
          />
        )}
      </Bound>
      <Bound control={control} name="zone">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            label={t('settings.zone')}
            className={classes['wide']}
            options={roomZone.options.map((value) => ({ value, label: t(`rooms.zone.${value}`) }))}
            onChange={(chosen) => chosen && onChange(chosen)}
          />
        )}
      </Bound>
    </>
  )
}
