// Why something is not known: one reason for all the fields ticked here. A reason of the list, or the worker's own words.
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { registrationField, type RegistrationField } from '../../domain/intake/registration.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { IntakeValues } from './intake-values.ts'
import classes from './intake.module.css'
import { emptyFields, explained } from './unknown-fields.ts'
import { useCodes, useIntake } from './use-intake.ts'

type UnknownDialogProps = Readonly<{ preset: readonly RegistrationField[]; onClose: () => void }>

export function UnknownDialog({ preset, onClose }: UnknownDialogProps) {
  const { t } = useTranslation()
  const { form, asked } = useIntake()
  const values = useWatch({ control: form.control }) as IntakeValues
  const [fields, setFields] = useState(preset)
  const [code, setCode] = useState('')
  const [words, setWords] = useState('')
  const reasons = useCodes('unknown-reason')
  // The paper is Chinese whatever the screen is: the reason is kept as the list words it there.
  const listed = asked.dictionaries.find(
    (entry) => entry.list === 'unknown-reason' && entry.code === code,
  )?.zh
  const reason = words.trim() === '' ? (listed ?? '') : words
  const isReady = reason !== '' && [...reason].length <= 60 && fields.length > 0
  const apply = () => {
    form.setValue('unknowns', explained(form.getValues('unknowns'), fields, reason), { shouldDirty: true })
    onClose()
  }
  return (
    <Dialog
      opened
      title={t('unknown.why')}
      onClose={onClose}
      actions={
        <>
          <ActionButton label={t('unknown.cancel')} keys="Esc" keysHandledElsewhere onPress={onClose} />
          <ActionButton
            primary
            label={t('unknown.apply')}
            keys="Ctrl+Enter"
            disabled={!isReady}
            onPress={apply}
          />
        </>
      }
    >
      <div className={classes['rows']}>
        {/* The first stop of the dialog: a number chooses at once. */}
        <ChipsField
          label={t('unknown.reason')}
          options={reasons.map((one) => ({ value: one.code, label: `${one.code} ${one.label}` }))}
          value={code === '' ? [] : [code]}
          onChange={(chosen) => setCode(chosen.find((one) => one !== code) ?? '')}
        />
        <TextField label={t('unknown.words')} value={words} onChange={setWords} />
        <ChipsField
          label={t('unknown.fields')}
          options={emptyFields(values).map((field) => ({
            value: field,
            label: t(`people.unknownField.${field}`),
          }))}
          value={fields}
          onChange={(chosen) =>
            setFields(registrationField.options.filter((field) => chosen.includes(field)))
          }
        />
      </div>
    </Dialog>
  )
}
