// Kind of document, number with its live verdict, and where the number came from. A valid number fills other fields.
import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { documentKinds } from '../../domain/people/document-kinds.ts'
import { documentKindCode, documentSource } from '../../domain/people/person.ts'
import { Tag } from '../components/tag.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { IdNumberField } from '../fields/id-number/id-number-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { fillFromNumber } from './fill-from-number.ts'
import classes from './intake.module.css'
import { useDocumentCheck } from './use-document-check.ts'
import { useIntake } from './use-intake.ts'

export function DocumentRow() {
  const { t, i18n } = useTranslation()
  const { form } = useIntake()
  const kinds = documentKinds.map(({ code, zh, en }) => ({ code, label: i18n.language === 'en' ? en : zh }))
  const sources = documentSource.options.map((code) => ({ code, label: t(`intake.source.${code}`) }))
  useFilling()
  return (
    <div className={classes['row']}>
      <NumberField />
      <Bound control={form.control} name="documentKind">
        {({ onChange, ...field }) => (
          <CodedField
            className={classes['w4']}
            label={t('intake.documentKind')}
            options={kinds}
            {...field}
            onChange={(code) => onChange(documentKindCode.catch('01').parse(code))}
          />
        )}
      </Bound>
      <Bound control={form.control} name="documentSource">
        {({ onChange, ...field }) => (
          <CodedField
            className={classes['w3']}
            label={t('intake.documentSource')}
            withCode={false}
            options={sources}
            {...field}
            onChange={(code) => onChange(documentSource.catch('told').parse(code))}
          />
        )}
      </Bound>
    </div>
  )
}

function NumberField() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const kind = useWatch({ control: form.control, name: 'documentKind' })
  const isNone = kind === '99'
  return (
    <Bound control={form.control} name="documentNumber">
      {(field) =>
        isNone ? (
          <TextField className={classes['w5']} label={t('intake.noDocumentReason')} placeholder={t('intake.noDocument')} {...field} />
        ) : (
          <IdNumberField
            className={classes['w5']}
            label={t('intake.documentNumber')}
            placeholder={t('intake.noDocumentHint')}
            verdict={<NumberVerdict />}
            {...field}
          />
        )
      }
    </Bound>
  )
}

function NumberVerdict() {
  const { t } = useTranslation()
  const { check } = useDocumentCheck()
  if (check === null || (check.kind === 'error' && check.because === 'wrong-length')) return null
  if (check.kind === 'error') return <Tag tone="red">{t(`fieldError.${check.because}`)}</Tag>
  if (check.kind === 'warning') return <Tag tone="amber">{t(`intake.numberWarning.${check.because}`)}</Tag>
  return check.facts ? <Tag tone="ok">{t('intake.numberRight')}</Tag> : null
}

/** What the number says goes into the fields that nobody has typed, whenever the number or its region is known anew. */
function useFilling(): void {
  const { form } = useIntake()
  const { facts, region } = useDocumentCheck()
  const said = facts === null ? '' : `${facts.bornOn}${facts.sex}${facts.region}`
  useEffect(() => {
    const change = fillFromNumber(form.getValues(), facts, region)
    if (said === '' && form.getValues('fromNumber').length === 0) return
    for (const [field, value] of Object.entries(change)) {
      // Each key of the change is a field of the form with that field's own type.
      form.setValue(field as 'sex', value as 'male', { shouldValidate: form.formState.isSubmitted })
    }
    // The facts are made anew on every render; `said` is what they say.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [form, said, region])
}
