// One step of the gate with a few answers. Typed loosely here once: each field's own values come from its schema.
import { useTranslation } from 'react-i18next'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { type SegmentName, useSegmentOptions } from './gate-options.ts'
import classes from './intake.module.css'
import { useIntake } from './use-intake.ts'

const required = {
  healthCode: 'health-code',
  travelCode: 'travel-code',
  testResult: 'test',
  testMethod: 'test',
  mask: 'mask',
  injury: 'first-look',
  mind: 'first-look',
  security: 'security',
  told: 'told',
} as const

export function GateSegments({ name }: Readonly<{ name: SegmentName }>) {
  const { t } = useTranslation()
  const { form, asked } = useIntake()
  const options = useSegmentOptions(name)
  return (
    <Bound control={form.control} name={name}>
      {({ value, onChange, ...field }) => (
        <SegmentField
          className={classes['inline']}
          label={t(`intake.step.${name}`)}
          autoFocus={name === 'healthCode' && asked.profile.healthCodeInForce}
          required={asked.profile.fields[required[name]] === 'required'}
          options={options}
          value={value}
          onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value ?? null)}
          {...field}
        />
      )}
    </Bound>
  )
}
