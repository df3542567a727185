// Signs as chips: what anybody sees who looks, and the symptoms where the profile asks for them.
import { useTranslation } from 'react-i18next'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { useSignOptions } from './gate-options.ts'
import { useIntake } from './use-intake.ts'

export function GateSigns() {
  const { t } = useTranslation()
  const { form, asked } = useIntake()
  const isRequired = asked.profile.fields.symptoms === 'required'
  const signs = useSignOptions(asked.profile)
  return (
    <Bound control={form.control} name="signs">
      {({ onChange, ...field }) => (
        <ChipsField
          label={t(isRequired ? 'atGate.signsRequired' : 'intake.signs')}
          required={isRequired}
          options={signs}
          {...field}
          onChange={(chosen) => onChange([...chosen])}
        />
      )}
    </Bound>
  )
}
