// Records a security check: who looked, how, and each thing that was found with what became of it.
import { useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { newSecurityCheck, securityWay } from '../../domain/belongings/security-check.ts'
import type { BelongingsView } from '../../station/contract/belongings.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { checkInput } from '../api/check-input.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { useSession } from '../api/session-store.ts'
import { useStation } from '../api/use-station.ts'
import { DialogForm } from '../escort/dialog-form.tsx'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import classes from './belongings.module.css'
import { FindingRows } from './finding-rows.tsx'
import { OfficerRows } from './officer-rows.tsx'
import { blankSecurity, readSecurity, securityField, type SecurityValues } from './security-values.ts'
import { Line } from './thing-fields.tsx'

export function SecurityDialog({ view, onClose }: Readonly<{ view: BelongingsView; onClose: () => void }>) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const writer = useSession()?.account.name ?? ''
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<SecurityValues>({
    defaultValues: blankSecurity(Math.floor(now() / 60_000) * 60_000, writer),
  })
  const { control } = form
  const outcome = useWatch({ control, name: 'outcome' })
  const save = async (values: SecurityValues) => {
    const toField = (path: string) => securityField(path, values)
    const checked = checkInput(newSecurityCheck, readSecurity(values, view.stayId))
    if (!checked.isRight) return void applyInvalid(form, checked.failure, toField)
    try {
      await client.belongings.recordSecurity({ check: checked.value })
      await Promise.all(
        ['belongings', 'papers', 'people', 'tasks'].map((topic) =>
          queries.invalidateQueries({ queryKey: [topic] }),
        ),
      )
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error), toField)) sayFailure(error)
    }
  }
  return (
    <DialogForm
      form={form}
      title={t('belongings.check')}
      submitLabel={t('belongings.checkDo')}
      onSubmit={save}
      onClose={onClose}
    >
      <OfficerRows control={control} />
      <div className={classes['pair']}>
        <Bound control={control} name="outcome">
          {(field) => (
            <SegmentField
              {...field}
              label={t('belongings.outcome')}
              required
              options={(['done', 'refused'] as const).map((value) => ({
                value,
                label: t(`belongings.outcomeOf.${value}`),
              }))}
            />
          )}
        </Bound>
        <Bound control={control} name="checkedAt">
          {(field) => (
            <DateTimeField {...field} label={t('belongings.checkedAt')} required zone={zone} now={now} />
          )}
        </Bound>
      </div>
      {outcome === 'refused' ? (
        <Line control={control} name="said" label={t('belongings.said')} required />
      ) : (
        <>
          <Bound control={control} name="ways">
            {(field) => (
              <ChipsField
                {...field}
                label={t('belongings.ways')}
                required
                options={securityWay.options.map((value) => ({ value, label: t(`belongings.way.${value}`) }))}
              />
            )}
          </Bound>
          <FindingRows control={control} />
        </>
      )}
    </DialogForm>
  )
}
