// Who somebody is, field by field; "not known" is an answer of each.
import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { documentKinds } from '../../domain/people/document-kinds.ts'
import { documentKindCode, documentSource, sex } from '../../domain/people/person.ts'
import { yearOf } from '../../domain/shared/civil-day.ts'
import { searchRegions } from '../api/search-regions.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { useStation } from '../api/use-station.ts'
import { AgeField } from '../fields/age/age-field.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { DateField } from '../fields/date/date-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { IdNumberField } from '../fields/id-number/id-number-field.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { RegionField } from '../fields/region/region-field.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { CorrectionValues } from './correction.ts'
import blocks from './detail-blocks.module.css'
import { SchoolingFields } from './finer-fields.tsx'
import { LooksFields } from './looks-fields.tsx'
import { personControl } from './person-control.ts'
import classes from './person-screen.module.css'

type FieldsProps = Readonly<{
  control: Control<CorrectionValues>
  /** The 无名氏 label: with it the name may stay empty. */
  label: string | null
}>

export function DetailsFields({ control, label }: FieldsProps) {
  const { t } = useTranslation()
  return (
    <>
      <Bound control={control} name="name">
        {(field) => (
          <TextField
            {...field}
            label={t('people.detail.name')}
            required={label === null}
            hint={label}
            autoFocus
          />
        )}
      </Bound>
      <Bound control={control} name="aliases">
        {(field) => <TextField {...field} label={t('people.detail.aliases')} />}
      </Bound>
      <BodyFields control={control} />
      <DocumentFields control={control} />
      <PlaceFields control={control} />
      <div data-narrow className={`${blocks['block']} ${classes['wide']}`}>
        <SchoolingFields control={personControl(control)} />
        <LooksFields control={personControl(control)} />
      </div>
      <Bound control={control} name="note">
        {(field) => <LongTextField {...field} label={t('people.detail.note')} className={classes['wide']} />}
      </Bound>
    </>
  )
}

type ControlProps = Pick<FieldsProps, 'control'>

function BodyFields({ control }: ControlProps) {
  const { t } = useTranslation()
  const station = useStation()
  const { options } = useDictionaries()
  return (
    <>
      <Bound control={control} name="sex">
        {(field) => (
          <SegmentField
            {...field}
            label={t('people.detail.sex')}
            options={sex.options.map((value) => ({ value, label: t(`personWords.sex.${value}`) }))}
          />
        )}
      </Bound>
      <Bound control={control} name="ethnicity">
        {(field) => (
          <CodedField
            {...field}
            label={t('people.detail.ethnicity')}
            options={options('ethnicity', [field.value])}
          />
        )}
      </Bound>
      <Bound control={control} name="bornOn">
        {(field) => <DateField {...field} label={t('people.bornOn')} />}
      </Bound>
      <Bound control={control} name="age">
        {(field) => (
          <AgeField {...field} label={t('people.estimatedAge')} yearNow={yearOf(station.today())} />
        )}
      </Bound>
    </>
  )
}

function DocumentFields({ control }: ControlProps) {
  const { t, i18n } = useTranslation()
  const kind = useWatch({ control, name: 'documentKind' })
  return (
    <>
      <Bound control={control} name="documentKind">
        {({ onChange, ...field }) => (
          <CodedField
            {...field}
            label={t('people.documentKind')}
            options={documentKinds.map(({ code, zh, en }) => ({
              code,
              label: i18n.language === 'en' ? en : zh,
            }))}
            onChange={(code) => onChange(documentKindCode.catch('01').parse(code))}
          />
        )}
      </Bound>
      <Bound control={control} name="documentSource">
        {({ onChange, ...field }) => (
          <CodedField
            {...field}
            label={t('people.documentSource')}
            withCode={false}
            options={documentSource.options.map((code) => ({ code, label: t(`people.source.${code}`) }))}
            onChange={(code) => onChange(documentSource.catch('told').parse(code))}
          />
        )}
      </Bound>
      <Bound control={control} name="documentNumber">
        {(field) =>
          kind === '99' ? (
            <TextField {...field} label={t('people.noDocument')} className={classes['wide']} />
          ) : (
            <IdNumberField {...field} label={t('people.documentNumber')} className={classes['wide']} />
          )
        }
      </Bound>
    </>
  )
}

function PlaceFields({ control }: ControlProps) {
  const { t } = useTranslation()
  return (
    <>
      <Bound control={control} name="household">
        {(field) => (
          <RegionField
            {...field}
            label={t('people.detail.household')}
            search={searchRegions}
            className={classes['wide']}
          />
        )}
      </Bound>
      <Bound control={control} name="householdText">
        {(field) => <TextField {...field} label={t('people.householdText')} className={classes['wide']} />}
      </Bound>
      <Bound control={control} name="residence">
        {(field) => (
          <RegionField
            {...field}
            label={t('people.detail.residence')}
            search={searchRegions}
            className={classes['wide']}
          />
        )}
      </Bound>
    </>
  )
}
