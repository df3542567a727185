// The form of a plan: who travels, where to and to whom, with whom and how.
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../components/action-button.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import { PlanPersons } from './plan-persons.tsx'
import { PlanReceiving } from './plan-receiving.tsx'
import { PlanStaff } from './plan-staff.tsx'
import { PlanTransport } from './plan-transport.tsx'
import type { PlanFormApi, PlanValues } from './plan-values.ts'
import classes from './plan-form.module.css'

type PlanFormProps = Readonly<{
  form: PlanFormApi
  onSave: (values: PlanValues) => Promise<void>
  onCancel: () => void
}>

export function PlanForm({ form, onSave, onCancel }: PlanFormProps) {
  const { t } = useTranslation()
  return (
    <DeskForm
      form={form}
      onSubmit={onSave}
      submitLabel={t('escort.savePlan')}
      label={t('escort.plan')}
      className={classes['form']}
    >
      <div className={classes['column']}>
        <PlanPersons form={form} />
        <PlanReceiving form={form} />
      </div>
      <div className={classes['column']}>
        <PlanTransport form={form} />
        <PlanStaff form={form} />
        <div className={classes['actions']}>
          <ActionButton label={t('escort.cancel')} keys="Alt+C" onPress={onCancel} />
          <ActionButton
            primary
            label={t('escort.savePlan')}
            keys="Ctrl+Enter"
            keysHandledElsewhere
            busy={form.formState.isSubmitting}
            onPress={() => void form.handleSubmit(onSave)()}
          />
        </div>
      </div>
    </DeskForm>
  )
}
