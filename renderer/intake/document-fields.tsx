// The document's number with its live verdict, its kind, and where the number came from.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { documentKinds } from '../../domain/people/document-kinds.ts'
import { documentKindCode, documentSource } from '../../domain/people/person.ts'
import { Tag } from '../components/tag.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { IdNumberField } from '../fields/id-number/id-number-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { CardReaderKey } from './card-reader-key.tsx'
import classes from './intake.module.css'
import { UnknownMark } from './unknown-mark.tsx'
import { useDocumentCheck } from './use-document-check.ts'
import { useFilling } from './use-filling.ts'
import { useIntake } from './use-intake.ts'

export function DocumentNumberField() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const kind = useWatch({ control: form.control, name: 'documentKind' })
  useFilling()
  return (
    <Bound control={form.control} name="documentNumber">
      {(field) =>
        kind === '99' ? (
          <TextField
            className={classes['w5']}
            label={t('intake.noDocumentReason')}
            placeholder={t('intake.noDocument')}
            {...field}
          />
        ) : (
          <IdNumberField
            className={classes['w5']}
            label={t('intake.documentNumber')}
            placeholder={t('intake.noDocumentHint')}
            hint={
              <>
                <NumberVerdict />
                <UnknownMark field="document" />
              </>
            }
            {...field}
          />
        )
      }
    </Bound>
  )
}

/** Nothing is said of a number that is still too short: somebody is typing it. */
function NumberVerdict() {
  const { t } = useTranslation()
  const { check } = useDocumentCheck()
  if (check === null || (check.kind === 'error' && check.because === 'wrong-length')) return null
  if (check.kind === 'error') return <Tag tone="red">{t(`fieldError.${check.because}`)}</Tag>
  if (check.kind === 'warning') return <Tag tone="amber">{t(`intake.numberWarning.${check.because}`)}</Tag>
  return check.facts ? <Tag tone="ok">{t('intake.numberRight')}</Tag> : null
}

export function DocumentKindField() {
  const { t, i18n } = useTranslation()
  const { form } = useIntake()
  const kinds = documentKinds.map(({ code, zh, en }) => ({ code, label: i18n.language === 'en' ? en : zh }))
  return (
    <Bound control={form.control} name="documentKind">
      {({ onChange, ...field }) => (
        <CodedField
          className={classes['w3']}
          label={t('intake.documentKind')}
          hint={<CardReaderKey />}
          options={kinds}
          {...field}
          onChange={(code) => onChange(documentKindCode.catch('01').parse(code))}
        />
      )}
    </Bound>
  )
}

export function DocumentSourceField() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const sources = documentSource.options.map((code) => ({ code, label: t(`intake.source.${code}`) }))
  return (
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
  )
}
