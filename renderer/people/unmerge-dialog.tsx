// Two persons again: what moved goes back, and why it was a mistake.
import { useQueryClient } from '@tanstack/react-query'
import { notifications } from '@mantine/notifications'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { zodResolver } from '@hookform/resolvers/zod'
import { requiredLine } from '../../domain/shared/text.ts'
import type { MergeView } from '../../station/contract/likely-same.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './merge.module.css'

const unmergeSchema = z.object({ reason: requiredLine(60) })
type UnmergeValues = z.infer<typeof unmergeSchema>

export function UnmergeDialog({ merge, onClose }: Readonly<{ merge: MergeView; onClose: () => void }>) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<UnmergeValues>({ defaultValues: { reason: '' }, resolver: zodResolver(unmergeSchema) })
  const save = async ({ reason }: UnmergeValues) => {
    try {
      const { areDetailsBack } = await client.people.unmerge({ mergeId: merge.id, reason })
      await queries.invalidateQueries()
      if (!areDetailsBack) notifications.show({ message: t('merging.detailsKept') })
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), (path) => (path === 'mergeId' ? 'reason' : path)))
        sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('merging.undoTitle', { name: merge.name })}
      submitLabel={t('merging.undo')}
      onSubmit={save}
      onClose={onClose}
    >
      <p className={classes['quiet']}>{t('merging.undoWhat', { count: merge.stays })}</p>
      <Bound control={form.control} name="reason">
        {(field) => <TextField {...field} label={t('merging.undoReason')} required autoFocus />}
      </Bound>
    </DialogForm>
  )
}
