// One thing is corrected, against the version that was seen; what it said before stays in the audit.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CustodyItem } from '../../domain/belongings/custody-item.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import classes from './belongings.module.css'
import { readRows, rowField, thingValues, type CustodyValues } from './custody-values.ts'
import { ThingFields } from './thing-fields.tsx'

export function CorrectDialog({ item, onClose }: Readonly<{ item: CustodyItem; onClose: () => void }>) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<CustodyValues>({
    defaultValues: { takenAt: null, rows: [thingValues(item.thing)] },
  })
  const save = async ({ rows }: CustodyValues) => {
    const filled = rows.map((values, at) => ({ values, at }))
    const toField = (path: string) => rowField(path.replace(/^item\./, 'items.0.'), filled)
    const read = readRows(filled)
    if (!read.isRight) return void applyInvalid(form, read.failure, toField)
    const [thing] = read.items
    if (!thing) return
    try {
      await client.belongings.correctItem({ id: item.id, version: item.version, item: thing })
      await queries.invalidateQueries({ queryKey: ['belongings'] })
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), toField)) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('belongings.correctOf', { number: item.number })}
      submitLabel={t('belongings.correct')}
      onSubmit={save}
      onClose={onClose}
    >
      <div className={classes['pair']}>
        <ThingFields control={form.control} index={0} autoFocus />
      </div>
    </DialogForm>
  )
}
