// The left card: the steps that the profile in force asks for, in its order and nothing else, and the verdict they
// lead to.
import { Fragment, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { askedFields, type GateField } from '../../domain/intake/gate-profile.ts'
import { Card } from '../components/card.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { GateExposure } from './gate-exposure.tsx'
import { GateSegments } from './gate-segments.tsx'
import { GateSigns } from './gate-signs.tsx'
import { GateTemperature } from './gate-temperature.tsx'
import { GateTest } from './gate-test.tsx'
import classes from './intake.module.css'
import { useIntake } from './use-intake.ts'
import { VerdictCard } from './verdict-card.tsx'

/** What each step asks. Arrival, registration, verdict and reports have their places outside of this card. */
const steps: Partial<Record<GateField, () => ReactNode>> = {
  'health-code': () => <GateSegments name="healthCode" />,
  'travel-code': () => <GateSegments name="travelCode" />,
  temperature: () => <GateTemperature />,
  mask: () => <GateSegments name="mask" />,
  symptoms: () => <GateSigns />,
  exposure: () => <GateExposure />,
  test: () => <GateTest />,
  'first-look': () => <FirstLook />,
  security: () => <GateSegments name="security" />,
  told: () => <GateSegments name="told" />,
}

export function GateCard() {
  const { t, i18n } = useTranslation()
  const { profile } = useIntake().asked
  return (
    <div className={classes['gate']}>
      <Card
        tone="accent"
        title={t('intake.gate')}
        className={classes['column']}
        note={i18n.language === 'en' ? profile.nameEn : profile.nameZh}
      >
        <div className={classes['steps']}>
          {askedFields(profile).map((field) => (
            <Fragment key={field}>{steps[field]?.()}</Fragment>
          ))}
          <GateNote />
        </div>
      </Card>
      <VerdictCard />
    </div>
  )
}

/** Signs stand with the symptoms where those are asked; danger and drink are seen also where they are not. */
function FirstLook() {
  const { fields } = useIntake().asked.profile
  return (
    <>
      <GateSegments name="injury" />
      <GateSegments name="mind" />
      {fields.symptoms === 'off' && <GateSigns />}
    </>
  )
}

/** Asked only where there is something to say: signs seen, or things kept or handed to the police. */
function GateNote() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const [signs, security, note] = useWatch({ control: form.control, name: ['signs', 'security', 'gateNote'] })
  const isNothing = signs.every((sign) => sign === 'none') && security !== 'kept' && security !== 'police'
  if (isNothing && note === '') return null
  return (
    <Bound control={form.control} name="gateNote">
      {(field) => <TextField className={classes['inline']} label={t('intake.gateNote')} {...field} />}
    </Bound>
  )
}
