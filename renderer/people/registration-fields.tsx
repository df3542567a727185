// What the registration asks about the arrival itself, as fields.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Registration } from '../../domain/intake/registration.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { useStation } from '../api/use-station.ts'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import blocks from './detail-blocks.module.css'
import { ClothesField, DeclarationField, SocialSecurityField } from './finer-fields.tsx'
import { registrationControl } from './person-control.ts'
import classes from './person-screen.module.css'
import { SystemCheckField } from './system-check-field.tsx'
import { UnknownsField } from './unknowns-field.tsx'

type FieldsProps = Readonly<{ control: Control<Registration> }>

export function RegistrationFields({ control }: FieldsProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  const { options } = useDictionaries()
  return (
    <>
      <Bound control={control} name="arrivalWay">
        {(field) => (
          <CodedField
            {...field}
            label={t('people.arrivalWay')}
            required
            options={options('arrival-way', [field.value])}
          />
        )}
      </Bound>
      <Bound control={control} name="arrivedAt">
        {({ onChange, ...field }) => (
          <DateTimeField
            {...field}
            label={t('people.arrived')}
            required
            zone={zone}
            now={now}
            // An emptied time is no time: the schema refuses it and says so.
            onChange={(at) => onChange(at ?? Number.NaN)}
          />
        )}
      </Bound>
      <BroughtByFields control={control} />
      <CodeChips control={control} name="reasons" />
      <CodeChips control={control} name="needs" />
      {(['history', 'health', 'belongings'] as const).map((name) => (
        <Bound key={name} control={control} name={name}>
          {(field) => (
            <LongTextField
              {...field}
              label={t(`people.${name}`)}
              rows={name === 'history' ? 3 : 2}
              className={name === 'history' ? classes['wide'] : undefined}
            />
          )}
        </Bound>
      ))}
      <div className={`${blocks['block']} ${classes['wide']}`}>
        <ArrivalDetails control={control} />
      </div>
    </>
  )
}

function ArrivalDetails({ control }: FieldsProps) {
  const finer = registrationControl(control)
  return (
    <>
      <ClothesField control={finer} />
      <SocialSecurityField control={finer} />
      <Bound control={control} name="systemCheck">
        {(field) => <SystemCheckField {...field} />}
      </Bound>
      <DeclarationField control={finer} />
      <Bound control={control} name="unknowns">
        {(field) => <UnknownsField {...field} />}
      </Bound>
    </>
  )
}

function BroughtByFields({ control }: FieldsProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  return (
    <>
      {(['unit', 'person', 'phone', 'foundPlace'] as const).map((name) => (
        <Bound key={name} control={control} name={`broughtBy.${name}`}>
          {(field) => <TextField {...field} label={t(`people.brought.${name}`)} />}
        </Bound>
      ))}
      <Bound control={control} name="broughtBy.foundAt">
        {(field) => (
          <DateTimeField
            {...field}
            label={t('people.brought.foundAt')}
            zone={zone}
            now={now}
            withNow={false}
          />
        )}
      </Bound>
    </>
  )
}

type CodeChipsProps = FieldsProps & Readonly<{ name: 'reasons' | 'needs' }>

function CodeChips({ control, name }: CodeChipsProps) {
  const { t } = useTranslation()
  const { options } = useDictionaries()
  return (
    <Bound control={control} name={name}>
      {({ onChange, ...field }) => (
        <ChipsField
          {...field}
          label={t(`people.${name}`)}
          required={name === 'reasons'}
          className={classes['wide']}
          options={options(name === 'reasons' ? 'reason' : 'need', field.value).map(({ code, label }) => ({
            value: code,
            label,
          }))}
          onChange={(chosen) => onChange([...chosen])}
        />
      )}
    </Bound>
  )
}
