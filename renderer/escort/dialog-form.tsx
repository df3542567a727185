// A form in a dialog: its fields, back, and the one action that saves.
import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { DeskForm } from '../fields/frame/desk-form.tsx'
import classes from './escort-page.module.css'

type DialogFormProps<Values extends FieldValues> = Readonly<{
  form: UseFormReturn<Values>
  title: string
  submitLabel: string
  onSubmit: (values: Values) => Promise<void>
  onClose: () => void
  children: ReactNode
}>

export function DialogForm<Values extends FieldValues>(props: DialogFormProps<Values>) {
  const { t } = useTranslation()
  const { form, submitLabel, onSubmit, onClose } = props
  return (
    <Dialog opened size="lg" title={props.title} onClose={onClose}>
      <DeskForm form={form} onSubmit={onSubmit} submitLabel={submitLabel} label={props.title}>
        <div className={classes['dialog']}>
          {props.children}
          <div className={classes['buttons']}>
            <ActionButton label={t('blocked.back')} keys="Esc" keysHandledElsewhere onPress={onClose} />
            <ActionButton
              primary
              label={submitLabel}
              keys="Ctrl+Enter"
              keysHandledElsewhere
              busy={form.formState.isSubmitting}
              onPress={() => void form.handleSubmit(onSubmit)()}
            />
          </div>
        </div>
      </DeskForm>
    </Dialog>
  )
}
