// The left card: the steps that the profile in force asks for, one key each, and the verdict they lead to.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Card } from '../components/card.tsx'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { useSignOptions } from './gate-options.ts'
import { GateSegments } from './gate-segments.tsx'
import { GateTemperature } from './gate-temperature.tsx'
import classes from './intake.module.css'
import { useIntake } from './use-intake.ts'
import { VerdictCard } from './verdict-card.tsx'

export function GateCard() {
  const { t, i18n } = useTranslation()
  const { form, asked } = useIntake()
  const { fields, nameZh, nameEn } = asked.profile
  const signs = useSignOptions()
  return (
    <div className={classes['gate']}>
      <Card tone="accent" title={t('intake.gate')} note={i18n.language === 'en' ? nameEn : nameZh}>
        <div className={classes['steps']}>
          {fields['health-code'] !== 'off' && <GateSegments name="healthCode" />}
          {fields.temperature !== 'off' && <GateTemperature />}
          {fields.mask !== 'off' && <GateSegments name="mask" />}
          {fields['first-look'] !== 'off' && <GateSegments name="injury" />}
          {fields['first-look'] !== 'off' && <GateSegments name="mind" />}
          {fields.security !== 'off' && <GateSegments name="security" />}
          {fields.told !== 'off' && <GateSegments name="told" />}
          <Bound control={form.control} name="signs">
            {({ onChange, ...field }) => (
              <ChipsField
                label={t('intake.signs')}
                options={signs}
                {...field}
                onChange={(chosen) => onChange([...chosen])}
              />
            )}
          </Bound>
          <GateNote />
        </div>
      </Card>
      <VerdictCard />
    </div>
  )
}

/** Asked only where there is something to say: signs seen, or things kept or handed to the police. */
function GateNote() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const [signs, security, note] = useWatch({ control: form.control, name: ['signs', 'security', 'gateNote'] })
  if (signs.length === 0 && security !== 'kept' && security !== 'police' && note === '') return null
  return (
    <Bound control={form.control} name="gateNote">
      {(field) => <TextField className={classes['inline']} label={t('intake.gateNote')} {...field} />}
    </Bound>
  )
}
