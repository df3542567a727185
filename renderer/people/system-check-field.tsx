// The look into the national system (R14): its result, how and when, and the number it gave. "Not looked yet" is no result.
import { useTranslation } from 'react-i18next'
import { systemCheck, type SystemCheck } from '../../domain/intake/system-check.ts'
import { useStation } from '../api/use-station.ts'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import type { FieldProps } from '../fields/frame/field-binding.ts'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './detail-blocks.module.css'

const results = ['not-yet', ...systemCheck.shape.result.options] as const

type SystemCheckProps = Omit<FieldProps<SystemCheck | null>, 'label'>

export function SystemCheckField({ value, onChange, ...field }: SystemCheckProps) {
  const { t } = useTranslation()
  const { now } = useStation()
  const choose = (result: (typeof results)[number] | null) => {
    if (result === null || result === 'not-yet') return onChange(null)
    const checkedAt = Math.floor(now() / 60_000) * 60_000
    onChange({ checkedAt, ways: ['system'], nationalNumber: '', note: '', ...value, result })
  }
  return (
    <>
      {/* More fields open below: a number that answers does not go on past them. */}
      <div data-stays className={classes['w12']}>
        <SegmentField
          {...field}
          label={t('looks.systemCheck')}
          options={results.map((one) => ({ value: one, label: t(`looks.systemResult.${one}`) }))}
          value={value?.result ?? 'not-yet'}
          onChange={choose}
        />
      </div>
      {value !== null && <CheckedFields value={value} onChange={onChange} />}
    </>
  )
}

type CheckedFieldsProps = Readonly<{ value: SystemCheck; onChange: (value: SystemCheck) => void }>

function CheckedFields({ value, onChange }: CheckedFieldsProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const ways = systemCheck.shape.ways.element.options
  return (
    <>
      <ChipsField
        className={classes['w6']}
        label={t('looks.ways')}
        required
        error={value.ways.length === 0 ? t('fieldError.choose-one') : undefined}
        options={ways.map((one) => ({ value: one, label: t(`looks.way.${one}`) }))}
        value={value.ways}
        onChange={(chosen) => onChange({ ...value, ways: ways.filter((one) => chosen.includes(one)) })}
      />
      <DateTimeField
        className={classes['w6']}
        label={t('looks.checkedAt')}
        required
        zone={zone}
        now={now}
        value={value.checkedAt}
        // An emptied time is no time: the schema refuses it and says so.
        onChange={(at) => onChange({ ...value, checkedAt: at ?? Number.NaN })}
      />
      <TextField
        className={classes['w6']}
        label={t('looks.nationalNumber')}
        value={value.nationalNumber}
        onChange={(nationalNumber) => onChange({ ...value, nationalNumber })}
      />
      <TextField
        className={classes['w6']}
        label={t('looks.checkNote')}
        value={value.note}
        onChange={(note) => onChange({ ...value, note })}
      />
    </>
  )
}
