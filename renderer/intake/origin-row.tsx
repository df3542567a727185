// Nationality and household: a region from the list, or just the words somebody used.
import { useTranslation } from 'react-i18next'
import { searchRegions } from '../api/search-regions.ts'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { RegionField } from '../fields/region/region-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './intake.module.css'
import { NumberMark } from './number-mark.tsx'
import { UnknownMark } from './unknown-mark.tsx'
import { useCodes, useIntake } from './use-intake.ts'
import { useTypedOver } from './use-typed-over.ts'

export function OriginRow() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const typedOver = useTypedOver()
  const ethnicities = useCodes('ethnicity')
  return (
    <div className={classes['row']}>
      <Bound control={form.control} name="ethnicity">
        {(field) => (
          <CodedField
            className={classes['w3']}
            label={t('intake.ethnicity')}
            options={ethnicities}
            placeholder={t('intake.unknownIfEmpty')}
            hint={<UnknownMark field="ethnicity" />}
            {...field}
          />
        )}
      </Bound>
      <Bound control={form.control} name="household">
        {(field) => (
          <RegionField
            className={classes['w5']}
            label={t('intake.household')}
            search={searchRegions}
            hint={
              <>
                <NumberMark field="household" />
                <UnknownMark field="household" />
              </>
            }
            {...field}
            onChange={typedOver('household', field.onChange)}
          />
        )}
      </Bound>
      <Bound control={form.control} name="householdText">
        {(field) => <TextField className={classes['w4']} label={t('intake.householdText')} {...field} />}
      </Bound>
    </div>
  )
}
