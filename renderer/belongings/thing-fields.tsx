// The fields of one thing: what it is, how many, of which kind, its sum in live capitals, where it lies, its seal.
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { custodyKind, type CustodyKind } from '../../domain/belongings/custody-item.ts'
import { readFen } from '../../domain/shared/money-figures.ts'
import { moneyInWords } from '../../domain/shared/money-words.ts'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import type { FieldBinding } from '../fields/frame/field-binding.ts'
import { TextField } from '../fields/text/text-field.tsx'
import type { CustodyValues } from './custody-values.ts'

type ThingFieldsProps = Readonly<{ control: Control<CustodyValues>; index: number; autoFocus?: boolean }>

export function ThingFields({ control, index, autoFocus = false }: ThingFieldsProps) {
  const { t } = useTranslation()
  const at = `rows.${index}` as const
  const kind = useWatch({ control, name: `${at}.kind` })
  const kinds = custodyKind.options.map((code, place) => ({
    code,
    label: `${place + 1} ${t(`belongings.kind.${code}`)}`,
  }))
  return (
    <>
      <Line control={control} name={`${at}.name`} label={t('belongings.name')} autoFocus={autoFocus} />
      <Line control={control} name={`${at}.count`} label={t('belongings.count')} numeric />
      <Bound control={control} name={`${at}.kind`}>
        {(field) => (
          <CodedField
            {...field}
            // The list holds nothing but kinds.
            onChange={(code) => field.onChange(code as CustodyKind | '')}
            label={t('belongings.kindLabel')}
            options={kinds}
            withCode={false}
          />
        )}
      </Bound>
      {kind === 'bank-card' ? (
        <Line control={control} name={`${at}.cardTail`} label={t('belongings.cardTail')} numeric />
      ) : (
        <AmountField control={control} index={index} required={kind === 'cash'} />
      )}
      <Line control={control} name={`${at}.features`} label={t('belongings.features')} />
      <Line control={control} name={`${at}.place`} label={t('belongings.place')} />
      <Line control={control} name={`${at}.sealNumber`} label={t('belongings.seal')} />
    </>
  )
}

type AmountProps = Readonly<{ control: Control<CustodyValues>; index: number; required: boolean }>

/** The capitals follow each key, so that a slip of a zero is seen before it is signed. */
function AmountField({ control, index, required }: AmountProps) {
  const { t } = useTranslation()
  return (
    <Bound control={control} name={`rows.${index}.amount`}>
      {(field) => {
        const fen = readFen(field.value)
        return (
          <TextField
            {...field}
            label={t('belongings.amount')}
            required={required}
            inputMode="numeric"
            below={fen === null ? undefined : <span lang="zh-CN">{moneyInWords(fen)}</span>}
          />
        )
      }}
    </Bound>
  )
}

type LineProps<Values extends FieldValues> = Readonly<{
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  numeric?: boolean
  required?: boolean
  autoFocus?: boolean
}>

/** One line of text tied to its place in the form. */
export function Line<Values extends FieldValues>(props: LineProps<Values>) {
  const { control, name, label, numeric = false, required = false, autoFocus = false } = props
  return (
    <Bound control={control} name={name}>
      {(field) => (
        <TextField
          // Every name that is given here leads to a text.
          {...(field as unknown as FieldBinding<string>)}
          label={label}
          required={required}
          autoFocus={autoFocus}
          inputMode={numeric ? 'numeric' : 'text'}
        />
      )}
    </Bound>
  )
}
