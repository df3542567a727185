// Beside a field that may be "not known": the reason once it was given; the key that gives one while the field has the focus.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RegistrationField } from '../../domain/intake/registration.ts'
import { Kbd } from '../components/kbd.tsx'
import { Tag } from '../components/tag.tsx'
import type { IntakeValues } from './intake-values.ts'
import classes from './intake.module.css'
import { emptyFields } from './unknown-fields.ts'
import { useIntake } from './use-intake.ts'
import { unknownKey } from './unknown-key.tsx'

export function UnknownMark({ field }: Readonly<{ field: RegistrationField }>) {
  const { t } = useTranslation()
  const { form } = useIntake()
  const values = useWatch({ control: form.control }) as IntakeValues
  const isEmpty = emptyFields(values).includes(field)
  const said = values.unknowns.find((one) => one.field === field)
  return (
    <span data-unknown-field={isEmpty ? field : undefined}>
      {isEmpty && said && <Tag>{t('unknown.said', { reason: said.reason })}</Tag>}
      {isEmpty && !said && (
        <span className={classes['unknownHint']}>
          {t('unknown.title')} <Kbd keys={unknownKey} />
        </span>
      )}
    </span>
  )
}
