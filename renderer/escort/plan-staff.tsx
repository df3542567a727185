// Who escorts: names with sex (a woman for women) and one leader.
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { PlanFormApi } from './plan-values.ts'
import classes from './plan-form.module.css'
import { blankStaff } from './plan-values.ts'

export function PlanStaff({ form }: Readonly<{ form: PlanFormApi }>) {
  const { t } = useTranslation()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'staff' })
  return (
    <Card
      title={t('escort.staff')}
      note={fields.length}
      aside={
        <ActionButton
          small
          label={t('escort.addStaff')}
          keys="Alt+A"
          onPress={() => append({ ...blankStaff })}
        />
      }
    >
      <div className={classes['fields']}>
        {fields.map((member, index) => (
          <div key={member.id} className={classes['member']}>
            <StaffFields form={form} index={index} />
            {fields.length > 1 && (
              <ActionButton small label={t('escort.remove')} onPress={() => remove(index)} />
            )}
          </div>
        ))}
      </div>
    </Card>
  )
}

function StaffFields({ form, index }: Readonly<{ form: PlanFormApi; index: number }>) {
  const { t } = useTranslation()
  const { control } = form
  return (
    <>
      <Bound control={control} name={`staff.${index}.name`}>
        {(field) => <TextField {...field} label={t('care.name')} required className={classes['short']} />}
      </Bound>
      <Bound control={control} name={`staff.${index}.sex`}>
        {(field) => (
          <SegmentField
            {...field}
            label={t('escort.sex')}
            required
            options={(['male', 'female'] as const).map((value) => ({
              value,
              label: t(`escort.sexOf.${value}`),
            }))}
          />
        )}
      </Bound>
      <Bound control={control} name={`staff.${index}.phone`}>
        {(field) => (
          <TextField {...field} label={t('escort.phone')} inputMode="tel" className={classes['short']} />
        )}
      </Bound>
      <Bound control={control} name={`staff.${index}.leader`}>
        {(field) => (
          <label className={classes['leader']}>
            <input
              type="checkbox"
              checked={field.value}
              onChange={(event) => field.onChange(event.target.checked)}
            />
            {t('escort.leader')}
          </label>
        )}
      </Bound>
    </>
  )
}
