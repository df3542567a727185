// What a clock waited for has happened: when, and how.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ClockView } from '../../station/contract/tracing.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { useClockName } from './use-clock-name.ts'

type StopValues = { at: number | null; how: string }
type StopClockProps = Readonly<{ stayId: number; clock: ClockView; onClose: () => void }>

export function StopClockDialog({ stayId, clock, onClose }: StopClockProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const name = useClockName()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<StopValues>({
    defaultValues: { at: Math.floor(now() / 60_000) * 60_000, how: '' },
  })
  const stop = async ({ at, how }: StopValues) => {
    if (at === null || Number.isNaN(at)) return form.setError('at', { message: 'required' })
    try {
      await client.tracing.stopClock({ stayId, clockCode: clock.code, at, how })
      await queries.invalidateQueries({ queryKey: ['tracing'] })
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error))) sayFailure(error)
    }
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('tracing.stopTitle', { clock: name(clock) })}
      actions={
        <>
          <ActionButton label={t('blocked.back')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('tracing.stop')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit(stop)()}
          />
        </>
      }
    >
      <DeskForm form={form} onSubmit={stop} submitLabel={t('tracing.stop')}>
        <Bound control={form.control} name="how">
          {(field) => <LongTextField {...field} label={t('tracing.how')} required autoFocus />}
        </Bound>
        <Bound control={form.control} name="at">
          {(field) => <DateTimeField {...field} label={t('tracing.doneAt')} required zone={zone} now={now} />}
        </Bound>
      </DeskForm>
    </Dialog>
  )
}
