// What somebody looks and sounds like, as fields; tracing searches every one of them.
import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { hearing, speech } from '../../domain/people/description.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { PersonValues } from '../intake/intake-values.ts'
import { AccentRegionField } from './accent-region-field.tsx'
import { BodyMarksField } from './body-marks-field.tsx'
import classes from './detail-blocks.module.css'

type LooksFieldsProps = Readonly<{ control: Control<PersonValues>; autoFocus?: boolean }>

export function LooksFields({ control, autoFocus = false }: LooksFieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Bound control={control} name="description.height">
        {({ value, onChange, ...field }) => (
          <TextField
            {...field}
            className={classes['w2']}
            label={t('looks.height')}
            inputMode="numeric"
            autoFocus={autoFocus}
            value={value === null ? '' : String(value)}
            onChange={(text) => onChange(heightOf(text))}
          />
        )}
      </Bound>
      <BuildField control={control} />
      <Bound control={control} name="description.accent">
        {(field) => <TextField {...field} className={classes['w3']} label={t('looks.accent')} />}
      </Bound>
      <Bound control={control} name="description.accentRegion">
        {(field) => (
          <AccentRegionField {...field} className={classes['w4']} label={t('looks.accentRegion')} />
        )}
      </Bound>
      <SpeechFields control={control} />
      <Bound control={control} name="description.marks">
        {({ value, onChange }) => <BodyMarksField value={value} onChange={onChange} />}
      </Bound>
    </>
  )
}

/** Digits alone, so that what is typed is always a height, if an impossible one. */
function heightOf(text: string): number | null {
  const digits = text.normalize('NFKC').replace(/\D/g, '').slice(0, 3)
  return digits === '' ? null : Number(digits)
}

function BuildField({ control }: LooksFieldsProps) {
  const { t } = useTranslation()
  const { options } = useDictionaries()
  return (
    <Bound control={control} name="description.build">
      {(field) => (
        <CodedField
          {...field}
          className={classes['w3']}
          label={t('looks.build')}
          options={options('build', [field.value])}
        />
      )}
    </Bound>
  )
}

function SpeechFields({ control }: LooksFieldsProps) {
  const { t } = useTranslation()
  const { options } = useDictionaries()
  const spoken = useWatch({ control, name: 'description.languages' })
  return (
    <>
      <Bound control={control} name="description.languages">
        {({ onChange, ...field }) => (
          <ChipsField
            {...field}
            className={classes['w12']}
            label={t('looks.languages')}
            options={options('language', spoken).map(({ code, label }) => ({ value: code, label }))}
            onChange={(chosen) => onChange([...chosen])}
          />
        )}
      </Bound>
      <Bound control={control} name="description.hearing">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            className={classes['w6']}
            label={t('looks.hearing')}
            options={hearing.options.map((value) => ({ value, label: t(`looks.hears.${value}`) }))}
            onChange={(value) => onChange(value ?? 'unknown')}
          />
        )}
      </Bound>
      <Bound control={control} name="description.speech">
        {({ onChange, ...field }) => (
          <SegmentField
            {...field}
            className={classes['w6']}
            label={t('looks.speech')}
            options={speech.options.map((value) => ({ value, label: t(`looks.speaks.${value}`) }))}
            onChange={(value) => onChange(value ?? 'unknown')}
          />
        )}
      </Bound>
    </>
  )
}
