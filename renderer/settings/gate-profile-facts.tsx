// What a profile is called, its limits and days, and how sure its source is.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { mark } from '../../domain/rules/mark.ts'
import { DateField } from '../fields/date/date-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './gate-profile-dialog.module.css'
import type { GateProfileValues } from './gate-profile-values.ts'

const figures = ['feverLimit', 'coldLimit', 'observationDays', 'stayLimitDays'] as const
const days = ['validFrom', 'validTo'] as const

export function GateProfileFacts({ control }: Readonly<{ control: Control<GateProfileValues> }>) {
  const { t } = useTranslation()
  return (
    <div className={classes['facts']}>
      <Bound control={control} name="nameZh">
        {(field) => <TextField {...field} label={t('gateProfiles.nameZh')} required autoFocus />}
      </Bound>
      <Bound control={control} name="nameEn">
        {(field) => <TextField {...field} label={t('gateProfiles.nameEn')} required />}
      </Bound>
      <Bound control={control} name="code">
        {(field) => (
          <TextField
            {...field}
            className={classes['wide']}
            label={t('gateProfiles.code')}
            hint={t('gateProfiles.codeHint')}
            required
          />
        )}
      </Bound>
      {figures.map((name) => (
        <Bound key={name} control={control} name={name}>
          {(field) => <TextField {...field} label={t(`gateProfiles.${name}`)} required inputMode="numeric" />}
        </Bound>
      ))}
      {days.map((name) => (
        <Bound key={name} control={control} name={name}>
          {(field) => (
            <DateField {...field} label={t(`gateProfiles.${name}`)} required={name === 'validFrom'} />
          )}
        </Bound>
      ))}
      <Bound control={control} name="healthCodeInForce">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            label={t('gateProfiles.healthCodeInForce')}
            options={[
              { value: 'no', label: t('gateProfiles.no') },
              { value: 'yes', label: t('gateProfiles.yes') },
            ]}
            onChange={(chosen) => onChange(chosen ?? 'no')}
          />
        )}
      </Bound>
      <Bound control={control} name="mark">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            label={t('gateProfiles.mark')}
            options={mark.options.map((value) => ({ value, label: value }))}
            onChange={(chosen) => onChange(chosen ?? 'G')}
          />
        )}
      </Bound>
      <Bound control={control} name="source">
        {(field) => <TextField {...field} className={classes['wide']} label={t('gateProfiles.source')} />}
      </Bound>
    </div>
  )
}
