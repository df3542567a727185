// Which fields of F1 are not known, and why: a field ticked here gets the reason that stands below just then.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { registrationField, type UnknownField } from '../../domain/intake/registration.ts'
import { useDictionaries } from '../api/use-dictionaries.ts'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import type { FieldProps } from '../fields/frame/field-binding.ts'
import classes from './detail-blocks.module.css'

const firstReason = '1'

export function UnknownsField({ value, onChange, ...field }: Omit<FieldProps<UnknownField[]>, 'label'>) {
  const { t } = useTranslation()
  const { entries, options } = useDictionaries()
  const [code, setCode] = useState(firstReason)
  // The paper is Chinese whatever the screen is: the reason is kept as the list words it there.
  const reason = entries.find((entry) => entry.list === 'unknown-reason' && entry.code === code)?.zh
  const choose = (chosen: readonly string[]) =>
    onChange(
      registrationField.options
        .filter((name) => chosen.includes(name))
        .map((name) => value.find((one) => one.field === name) ?? { field: name, reason: reason ?? '' }),
    )
  return (
    <>
      <CodedField
        className={classes['w4']}
        label={t('unknown.reason')}
        options={options('unknown-reason')}
        value={code}
        onChange={(chosen) => setCode(chosen === '' ? firstReason : chosen)}
      />
      <ChipsField
        {...field}
        className={classes['w12']}
        label={t('people.unknowns')}
        options={registrationField.options.map((name) => ({
          value: name,
          label: [t(`people.unknownField.${name}`), value.find((one) => one.field === name)?.reason]
            .filter(Boolean)
            .join(': '),
        }))}
        value={value.map((one) => one.field)}
        onChange={choose}
      />
    </>
  )
}
