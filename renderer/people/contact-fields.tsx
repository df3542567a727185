// Up to three people who may be told; an empty one is nobody and is not kept.
import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { kinship } from '../../domain/people/person.ts'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { CorrectionValues } from './correction.ts'
import classes from './person-screen.module.css'

const places = [0, 1, 2] as const

export function ContactFields({ control }: Readonly<{ control: Control<CorrectionValues> }>) {
  const { t } = useTranslation()
  const relations = kinship.options.map((code) => ({ code, label: t(`people.kinship.${code}`) }))
  return places.map((place) => (
    <fieldset key={place} className={classes['contact']} aria-label={t('people.contact', { n: place + 1 })}>
      <Bound control={control} name={`contacts.${place}.name`}>
        {(field) => <TextField {...field} label={t('people.contact', { n: place + 1 })} />}
      </Bound>
      <Bound control={control} name={`contacts.${place}.relation`}>
        {({ onChange, ...field }) => (
          <CodedField
            {...field}
            label={t('people.relation')}
            withCode={false}
            options={relations}
            onChange={(code) => onChange(kinship.catch('unknown').parse(code))}
          />
        )}
      </Bound>
      <Bound control={control} name={`contacts.${place}.phone`}>
        {(field) => <TextField {...field} label={t('people.phone')} inputMode="tel" />}
      </Bound>
      <Bound control={control} name={`contacts.${place}.address`}>
        {(field) => <TextField {...field} label={t('people.address')} />}
      </Bound>
    </fieldset>
  ))
}
