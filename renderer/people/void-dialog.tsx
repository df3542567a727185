// Voiding a stay that was opened by mistake: what it does, the papers to take back, and why.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredLine } from '../../domain/shared/text.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { OpenStayView } from './open-stay.ts'
import classes from './person-screen.module.css'

const voidSchema = z.object({ reason: requiredLine(200) })
type VoidValues = z.infer<typeof voidSchema>

type VoidDialogProps = Readonly<{ stay: OpenStayView; onClose: () => void }>

export function VoidDialog({ stay, onClose }: VoidDialogProps) {
  const { t } = useTranslation()
  const sayFailure = useSayFailure()
  const queries = useQueryClient()
  const form = useForm<VoidValues>({ defaultValues: { reason: '' }, resolver: zodResolver(voidSchema) })
  const { data: papers = [] } = useQuery({
    queryKey: ['papers', 'ofStay', stay.id],
    queryFn: () => client.papers.ofStay({ stayId: stay.id }),
  })
  const serials = papers.map(({ serial }) => serial)
  const save = async ({ reason }: VoidValues) => {
    try {
      await client.intake.voidStay({ stayId: stay.id, version: stay.version, reason })
      await queries.invalidateQueries()
      onClose()
    } catch (error) {
      // The stay itself is no field here: what is wrong with it is said in the corner.
      const failure = toFailure(error)
      const isOfReason =
        failure.kind === 'invalid' && failure.data.fields.some(({ path }) => path[0] === 'reason')
      if (!isOfReason || !applyInvalid(form, failure)) sayFailure(error)
    }
  }
  return (
    <Dialog
      opened
      title={t('voiding.title', { number: stay.number })}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('people.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            tone="red"
            label={t('voiding.confirm')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <DeskForm form={form} onSubmit={save} submitLabel={t('voiding.confirm')} className={classes['stack']}>
        <p className={classes['quiet']}>{t('voiding.what')}</p>
        {serials.length > 0 && (
          <p role="note" className={classes['failed']}>
            {t('voiding.papers', { count: serials.length, serials: serials.join('，') })}
          </p>
        )}
        <Bound control={form.control} name="reason">
          {(field) => <TextField {...field} label={t('voiding.reason')} required autoFocus />}
        </Bound>
      </DeskForm>
    </Dialog>
  )
}
