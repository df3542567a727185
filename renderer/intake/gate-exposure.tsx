// The last fourteen days: contact, risk areas, public vehicles, and where somebody was in their own words.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { useExposureOptions } from './gate-options.ts'
import classes from './intake.module.css'
import { useIntake } from './use-intake.ts'

export function GateExposure() {
  const { t } = useTranslation()
  const { form, asked } = useIntake()
  const options = useExposureOptions()
  const [exposures, said] = useWatch({ control: form.control, name: ['exposures', 'exposureText'] })
  return (
    <>
      <Bound control={form.control} name="exposures">
        {({ onChange, ...field }) => (
          <ChipsField
            label={t('atGate.exposures')}
            required={asked.profile.fields.exposure === 'required'}
            options={options}
            {...field}
            onChange={(chosen) => onChange([...chosen])}
          />
        )}
      </Bound>
      {(said !== '' || exposures.some((one) => one !== 'none')) && (
        <Bound control={form.control} name="exposureText">
          {(field) => <TextField className={classes['inline']} label={t('atGate.exposureText')} {...field} />}
        </Bound>
      )}
    </>
  )
}
