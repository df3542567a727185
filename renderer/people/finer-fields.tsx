// The finer fields of F1 that are one of a list: schooling and marriage of the person; social security, clothes and the
// declaration of this arrival.
import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { registration } from '../../domain/intake/registration.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { PersonValues } from '../intake/intake-values.ts'
import classes from './detail-blocks.module.css'
import type { RegistrationDetails } from './person-control.ts'

export function SchoolingFields({ control }: Readonly<{ control: Control<PersonValues> }>) {
  const { t } = useTranslation()
  const { options } = useDictionaries()
  return (['education', 'marriage'] as const).map((name) => (
    <Bound key={name} control={control} name={name}>
      {(field) => (
        <CodedField
          {...field}
          className={classes['w3']}
          label={t(`people.detail.${name}`)}
          options={options(name, [field.value])}
        />
      )}
    </Bound>
  ))
}

type RegistrationProps = Readonly<{ control: Control<RegistrationDetails>; hint?: ReactNode }>

export function SocialSecurityField({ control, hint }: RegistrationProps) {
  const { t } = useTranslation()
  const { options } = useDictionaries()
  return (
    <Bound control={control} name="socialSecurity">
      {(field) => (
        <CodedField
          {...field}
          className={classes['w6']}
          label={t('people.socialSecurity')}
          hint={hint}
          options={options('social-security', [field.value])}
        />
      )}
    </Bound>
  )
}

export function ClothesField({ control }: RegistrationProps) {
  const { t } = useTranslation()
  return (
    <Bound control={control} name="clothes">
      {(field) => <TextField {...field} className={classes['w12']} label={t('looks.clothes')} />}
    </Bound>
  )
}

export function DeclarationField({ control, hint }: RegistrationProps) {
  const { t } = useTranslation()
  return (
    <Bound control={control} name="declaration">
      {({ onChange, ...field }) => (
        <SegmentField
          {...field}
          className={classes['w12']}
          label={t('people.declaration')}
          hint={hint}
          options={registration.shape.declaration.options.map((value) => ({
            value,
            label: t(`people.declared.${value}`),
          }))}
          onChange={(value) => onChange(value ?? 'not-yet')}
        />
      )}
    </Bound>
  )
}
