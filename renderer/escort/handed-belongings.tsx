// The things of a traveller that the station still keeps: how many, and one tick that all of them went along, with how
// the receiver signed. Without it nothing is returned, and a task is left to whoever stays.
import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  isWithStation,
  signedHow,
  type CustodyItem,
  type SignedHow,
} from '../../domain/belongings/custody-item.ts'
import { useBelongings } from '../belongings/use-belongings.ts'
import { Bound } from '../fields/frame/bound.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './escort-page.module.css'

export type HandedValues = { isAllHanded: boolean; how: SignedHow | null; witness: string }

export function useItemsKept(stayId: number): readonly CustodyItem[] {
  return (useBelongings(stayId).data?.items ?? []).filter(isWithStation)
}

type HandedBelongingsProps<Values extends HandedValues> = Readonly<{
  control: Control<Values>
  items: readonly CustodyItem[]
}>

export function HandedBelongings<Values extends HandedValues>(props: HandedBelongingsProps<Values>) {
  const { t } = useTranslation()
  // Every form that has these fields has them under these very names.
  const control = props.control as unknown as Control<HandedValues>
  const [isAllHanded, how] = useWatch({ control, name: ['isAllHanded', 'how'] })
  if (props.items.length === 0) return null
  const names = props.items.map(({ thing }) => `${thing.name} × ${thing.count}`).join(t('people.listMark'))
  return (
    <div className={classes['dialog']}>
      <span>{t('handedBelongings.kept', { count: props.items.length, names })}</span>
      <Bound control={control} name="isAllHanded">
        {(field) => (
          <label>
            <input
              type="checkbox"
              ref={field.inputRef}
              checked={field.value}
              onChange={(event) => field.onChange(event.target.checked)}
              onBlur={field.onBlur}
            />{' '}
            {t('handedBelongings.all')}
            {field.error !== undefined && <span role="alert"> {field.error}</span>}
          </label>
        )}
      </Bound>
      {isAllHanded && (
        <div className={classes['pair']}>
          <Bound control={control} name="how">
            {(field) => (
              <SegmentField
                {...field}
                label={t('belongings.howLabel')}
                required
                options={signedHow.options.map((value) => ({ value, label: t(`belongings.how.${value}`) }))}
              />
            )}
          </Bound>
          <Bound control={control} name="witness">
            {(field) => (
              <TextField {...field} label={t('belongings.witness')} required={how === 'cannot-write'} />
            )}
          </Bound>
        </div>
      )}
    </div>
  )
}
