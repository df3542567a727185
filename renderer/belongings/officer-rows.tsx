// Who looked: a row each, two to begin with. Whether the body was searched, and by whom, is said of each.
import { useFieldArray, type Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ActionButton } from '../components/action-button.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import classes from './belongings.module.css'
import { blankOfficer, type SecurityValues } from './security-values.ts'
import { Line } from './thing-fields.tsx'

const most = 6

export function OfficerRows({ control }: Readonly<{ control: Control<SecurityValues> }>) {
  const { t } = useTranslation()
  const { fields, append } = useFieldArray({ control, name: 'officers' })
  return (
    <>
      {fields.map(({ id }, index) => (
        <div key={id} className={classes['officer']}>
          <Line
            control={control}
            name={`officers.${index}.name`}
            label={`${t('belongings.securityOfficer')} ${index + 1}`}
            required={index === 0}
            autoFocus={index === 0}
          />
          <Bound control={control} name={`officers.${index}.sex`}>
            {(field) => (
              <SegmentField
                {...field}
                label={t('belongings.officerSex')}
                options={(['male', 'female'] as const).map((value) => ({
                  value,
                  label: t(`personWords.sex.${value}`),
                }))}
              />
            )}
          </Bound>
          <Bound control={control} name={`officers.${index}.searchedBody`}>
            {(field) => (
              <SegmentField
                {...field}
                label={t('belongings.searchedBody')}
                options={(['no', 'yes'] as const).map((value) => ({
                  value,
                  label: t(`belongings.${value}`),
                }))}
              />
            )}
          </Bound>
        </div>
      ))}
      {fields.length < most && (
        <div className={classes['buttons']}>
          <ActionButton
            small
            label={t('belongings.moreOfficers')}
            keys="Alt+C"
            onPress={() => append(blankOfficer, { focusName: `officers.${fields.length}.name` })}
          />
        </div>
      )}
    </>
  )
}
