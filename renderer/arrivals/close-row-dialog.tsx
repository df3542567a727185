// A row that waits: begin its intake, correct what was written of it, or say why nobody stands behind it.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { HandoverView } from '../../station/contract/arrivals.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import { z } from 'zod'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { ActionButton } from '../components/action-button.tsx'
import { DialogForm } from '../escort/dialog-form.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './arrivals.module.css'
import { RowDialog } from './row-dialog.tsx'
import { useBegin } from './waiting-card.tsx'

type CloseRowProps = Readonly<{
  handover: HandoverView
  row: HandoverView['rows'][number]
  onClose: () => void
}>

const wanted = z.object({ note: requiredLine(100) })

export function CloseRowDialog({ handover, row, onClose }: CloseRowProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const begin = useBegin()
  const form = useForm({ defaultValues: { note: '' } })
  const [isCorrecting, setCorrecting] = useState(false)
  const close = async (values: { note: string }) => {
    const checked = checkInput(wanted, values)
    if (!checked.isRight) return void applyInvalid(form, checked.failure)
    try {
      const end = { kind: 'not-here' as const, note: checked.value.note }
      await client.arrivals.closeRow({ rowId: row.id, end })
      await queries.invalidateQueries({ queryKey: ['arrivals'] })
      onClose()
    } catch (error) {
      sayFailure(error)
    }
  }
  if (isCorrecting) return <RowDialog handover={handover} row={row} onClose={onClose} />
  return (
    <DialogForm
      form={form}
      title={row.name === '' ? t('arrivals.noName') : row.name}
      submitLabel={t('arrivals.notHere')}
      onSubmit={close}
      onClose={onClose}
    >
      <div className={classes['choices']}>
        <ActionButton label={t('arrivals.begin')} keys="Alt+B" onPress={() => begin({ handover, row })} />
        <ActionButton label={t('arrivals.correctRow')} keys="Alt+G" onPress={() => setCorrecting(true)} />
      </div>
      <Bound control={form.control} name="note">
        {(field) => <TextField {...field} label={t('arrivals.whyNotHere')} autoFocus />}
      </Bound>
    </DialogForm>
  )
}
