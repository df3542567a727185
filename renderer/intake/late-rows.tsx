// 补录: a stay that is entered after it began. Open, it asks why, and for the papers that were filled by hand meanwhile.
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isLongAgo, lateEntry } from '../../domain/intake/late-entry.ts'
import { Tag } from '../components/tag.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { HintKey } from './hint-key.tsx'
import classes from './intake.module.css'
import { serialsOf } from './serials.ts'
import { useIntake } from './use-intake.ts'

/** Beside the time of arrival: opens and closes the fold, and asks where an arrival lies far back without it. */
export function LateKey() {
  const { t } = useTranslation()
  const { form, station } = useIntake()
  const [late, arrivedAt] = useWatch({ control: form.control, name: ['late', 'arrivedAt'] })
  const toggle = () =>
    form.setValue('late', late === null ? { reason: 'outage', note: '', paperSerials: [] } : null, {
      shouldDirty: true,
      shouldValidate: form.formState.isSubmitted,
    })
  const asksWhy = late === null && arrivedAt !== null && isLongAgo(arrivedAt, station.now())
  return (
    <>
      {asksWhy && <Tag tone="amber">{t('late.longAgo')}</Tag>}
      <HintKey label={late === null ? t('late.open') : t('late.close')} keys="Alt+T" onPress={toggle} />
    </>
  )
}

export function LateRows() {
  const { form } = useIntake()
  const isLate = useWatch({ control: form.control, name: 'late' }) !== null
  return isLate ? <LateRow /> : null
}

function LateRow() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const reasons = lateEntry.shape.reason.options.map((value) => ({ value, label: t(`late.reason.${value}`) }))
  return (
    <div className={classes['row']}>
      <Bound control={form.control} name="late.reason">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            onChange={(chosen) => chosen !== null && onChange(chosen)}
            className={classes['w5']}
            label={t('late.why')}
            required
            autoFocus
            options={reasons}
          />
        )}
      </Bound>
      <Bound control={form.control} name="late.note">
        {(field) => <TextField {...field} className={classes['w3']} label={t('late.note')} />}
      </Bound>
      <Serials />
    </div>
  )
}

/** The text as typed stays until the field is left: a comma that was only begun must not vanish. */
function Serials() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Bound control={form.control} name="late.paperSerials">
      {({ value, onChange, onBlur, ...field }) => (
        <TextField
          {...field}
          className={classes['w4']}
          label={t('late.serials')}
          hint={t('late.serialsHint')}
          value={typed ?? value.join('，')}
          onChange={(text) => {
            setTyped(text)
            onChange(serialsOf(text))
          }}
          onBlur={() => {
            setTyped(null)
            onBlur?.()
          }}
        />
      )}
    </Bound>
  )
}
