// One person of a handover that is recorded already: added late, or corrected while they wait. A row that was finished
// stays as it was said.
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { handoverRow } from '../../domain/intake/handover.ts'
import type { HandoverView } from '../../station/contract/arrivals.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { blankRow, oneRow, rowInput, type HandoverValues } from './handover-values.ts'
import { RowFields } from './row-fields.tsx'

type RowDialogProps = Readonly<{
  handover: HandoverView
  /** Null adds a person. */
  row: HandoverView['rows'][number] | null
  onClose: () => void
}>

const wanted = z.object({ row: handoverRow })
const rowField = (path: string): string => path.replace(/^row\./, 'rows.0.')

export function RowDialog({ handover, row, onClose }: RowDialogProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  // As the worker saw it: what another desk saves meanwhile must not slip in under this correction.
  const [version] = useState(handover.version)
  const form = useForm<HandoverValues>({ defaultValues: oneRow(handover, row ?? blankRow) })
  const save = async ({ rows: [values] }: HandoverValues) => {
    const checked = checkInput(wanted, { row: rowInput(values ?? blankRow) })
    if (!checked.isRight) return void applyInvalid(form, checked.failure, rowField)
    try {
      const said = checked.value.row
      if (row === null) await client.arrivals.addRow({ handoverId: handover.id, row: said })
      else await client.arrivals.correctRow({ rowId: row.id, version, row: said })
      await queries.invalidateQueries({ queryKey: ['arrivals'] })
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), rowField)) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={row === null ? t('arrivals.addPerson') : t('arrivals.correctRow')}
      submitLabel={t('arrivals.saveRow')}
      onSubmit={save}
      onClose={onClose}
    >
      <RowFields control={form.control} index={0} />
    </DialogForm>
  )
}
