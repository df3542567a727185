// The verdict as a sentence with its rules, computed by the domain's own function while the steps are answered;
// and the way to decide otherwise, with a reason.
import { useTranslation } from 'react-i18next'
import { admittingVerdicts } from '../../domain/intake/admission.ts'
import { verdictCodes, type VerdictCode } from '../../domain/intake/verdict-codes.ts'
import { Card } from '../components/card.tsx'
import { Tag } from '../components/tag.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { useVerdictOptions } from './gate-options.ts'
import { GateReports } from './gate-reports.tsx'
import { HintKey } from './hint-key.tsx'
import classes from './intake.module.css'
import { openSteps } from './read-gate-check.ts'
import { useDerived, useIntake } from './use-intake.ts'

const tones = {
  admit: 'ok',
  observe: 'amber',
  hospital: 'red',
  police: 'red',
  refer: 'red',
  refuse: 'red',
} as const

export function VerdictCard() {
  const { t } = useTranslation()
  const { form, asked } = useIntake()
  const { judged, values } = useDerived()
  const open = openSteps(values, asked.profile)
  const { computed, decided, override } = judged
  const isAdmitting = admittingVerdicts.includes(decided)
  const isPending = open.length > 0 && isAdmitting && !override
  return (
    <div role="region" aria-live="polite" aria-label={t('intake.verdictLabel')}>
      <Card
        title={
          isPending ? t('intake.pending') : t('intake.verdictIs', { verdict: t(`intake.verdict.${decided}`) })
        }
        {...(isPending ? {} : { tone: tones[decided] })}
      >
        {open.length > 0 && isAdmitting && (
          <p>
            {t('intake.open', {
              steps: open.map((step) => t(`intake.openStep.${step}`)).join(t('intake.comma')),
            })}
          </p>
        )}
        {override && <p>{t('intake.overruled', { verdict: t(`intake.verdict.${computed.verdict}`) })}</p>}
        <Reasons
          reasons={
            open.length > 0 ? computed.reasons.filter(({ code }) => !waits.includes(code)) : computed.reasons
          }
        />
        {!isAdmitting && (
          <Bound control={form.control} name="where">
            {(field) => <TextField label={t(`intake.where.${decided}`)} required {...field} />}
          </Bound>
        )}
        <GateReports check={judged.check} />
        {values.isOverruled && <Overruling />}
        <div className={classes['overrule']}>
          <HintKey
            label={values.isOverruled ? t('intake.overruleNot') : t('intake.overrule')}
            keys="Alt+P"
            onPress={() => form.setValue('isOverruled', !values.isOverruled)}
          />
        </div>
      </Card>
    </div>
  )
}

/** What is still open is said in one line of its own, not once more as a reason. */
const waits: readonly string[] = [
  'temperature-not-taken',
  'not-looked',
  'not-told',
  'security-not-done',
  'eligible',
]

const isKnown = (code: string): code is VerdictCode => verdictCodes.some((known) => known === code)

function Reasons({ reasons }: Readonly<{ reasons: readonly Readonly<{ rule: string; code: string }>[] }>) {
  const { t } = useTranslation()
  return (
    <ul className={classes['reasons']}>
      {reasons.map(({ rule, code }) => (
        <li key={`${rule}${code}`}>
          {isKnown(code) ? t(`intake.because.${code}`) : code} <Tag>{rule}</Tag>
        </li>
      ))}
    </ul>
  )
}

function Overruling() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const options = useVerdictOptions()
  return (
    <div className={classes['overruling']}>
      <Bound control={form.control} name="overruling">
        {(field) => <SegmentField label={t('intake.overruling')} options={options} autoFocus {...field} />}
      </Bound>
      <Bound control={form.control} name="overrulingReason">
        {(field) => <TextField label={t('intake.overrulingReason')} required {...field} />}
      </Bound>
    </div>
  )
}
