// What was found: a row each, and what became of it with what that needs: a seal, a police receipt, a consent.
import { useFieldArray, useWatch, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { findingKind, type FindingFate, type FindingKind } from '../../domain/belongings/security-check.ts'
import { ActionButton } from '../components/action-button.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import classes from './belongings.module.css'
import { blankFinding, type SecurityValues } from './security-values.ts'
import { Line } from './thing-fields.tsx'

const fates: readonly FindingFate['kind'][] = ['kept-by-person', 'in-custody', 'to-police', 'destroyed']
const most = 40

type OfForm = Readonly<{ control: Control<SecurityValues> }>

export function FindingRows({ control }: OfForm) {
  const { t } = useTranslation()
  const { fields, append } = useFieldArray({ control, name: 'findings' })
  return (
    <>
      {fields.map(({ id }, index) => (
        <FindingRow key={id} control={control} index={index} />
      ))}
      {fields.length < most && (
        <div className={classes['buttons']}>
          <ActionButton
            small
            label={t('belongings.addFinding')}
            keys="Alt+W"
            onPress={() => append(blankFinding, { focusName: `findings.${fields.length}.what` })}
          />
        </div>
      )}
    </>
  )
}

function FindingRow({ control, index }: OfForm & Readonly<{ index: number }>) {
  const { t } = useTranslation()
  const at = `findings.${index}` as const
  return (
    <>
      <div className={classes['third']}>
        <Line control={control} name={`${at}.what`} label={`${t('belongings.found')} ${index + 1}`} />
        <Line control={control} name={`${at}.count`} label={t('belongings.count')} numeric />
        <Bound control={control} name={`${at}.kind`}>
          {(field) => (
            <CodedField
              {...field}
              // The list holds nothing but kinds.
              onChange={(code) => field.onChange(code as FindingKind | '')}
              label={t('belongings.kindLabel')}
              withCode={false}
              options={findingKind.options.map((code, place) => ({
                code,
                label: `${place + 1} ${t(`belongings.findingKind.${code}`)}`,
              }))}
            />
          )}
        </Bound>
      </div>
      <Bound control={control} name={`${at}.fate`}>
        {(field) => (
          <SegmentField
            {...field}
            label={t('belongings.fateLabel')}
            options={fates.map((value) => ({ value, label: t(`belongings.fate.${value}`) }))}
          />
        )}
      </Bound>
      <FateFields control={control} index={index} />
    </>
  )
}

function FateFields({ control, index }: OfForm & Readonly<{ index: number }>) {
  const { t } = useTranslation()
  const at = `findings.${index}` as const
  const fate = useWatch({ control, name: `${at}.fate` })
  if (fate === 'in-custody')
    return (
      <div className={classes['pair']}>
        <Line control={control} name={`${at}.sealNumber`} label={t('belongings.seal')} />
        <Line control={control} name={`${at}.place`} label={t('belongings.place')} />
      </div>
    )
  if (fate === 'to-police')
    return (
      <div className={classes['third']}>
        <Line control={control} name={`${at}.policeStation`} label={t('belongings.policeStation')} required />
        <Line control={control} name={`${at}.officer`} label={t('belongings.officer')} required />
        <Line control={control} name={`${at}.receiptNumber`} label={t('belongings.receiptNumber')} required />
      </div>
    )
  if (fate === 'destroyed')
    return (
      <div className={classes['pair']}>
        <Line control={control} name={`${at}.consentedBy`} label={t('belongings.consentedBy')} required />
        <Line control={control} name={`${at}.how`} label={t('belongings.destroyedHow')} required />
      </div>
    )
  return null
}
