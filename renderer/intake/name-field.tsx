// The name, or 无名氏: a key switches between the two, and what was typed is still there after switching back.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { admittingVerdicts } from '../../domain/intake/admission.ts'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { HintKey } from './hint-key.tsx'
import classes from './intake.module.css'
import { useDerived, useIntake } from './use-intake.ts'

export function NameField() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const isNameless = useWatch({ control: form.control, name: 'isNameless' })
  const isAdmitting = admittingVerdicts.includes(useDerived().judged.decided)
  const toggle = () =>
    form.setValue('isNameless', !isNameless, { shouldValidate: form.formState.isSubmitted })
  return (
    <Bound control={form.control} name="name">
      {(field) => (
        <TextField
          className={classes['w4']}
          label={t('intake.name')}
          required={!isNameless && isAdmitting}
          disabled={isNameless}
          placeholder={isNameless ? t('intake.namelessNote') : ''}
          hint={
            <HintKey
              label={isNameless ? t('intake.namelessNot') : t('intake.nameless')}
              keys="Alt+N"
              onPress={toggle}
            />
          }
          {...field}
          value={isNameless ? '' : field.value}
        />
      )}
    </Bound>
  )
}
