// Where to, who receives there, and that they have said so.
import { useTranslation } from 'react-i18next'
import { kinship } from '../../domain/people/person.ts'
import { receivingKind } from '../../domain/escort/escort.ts'
import { client } from '../api/client.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { RegionField, type FoundRegion } from '../fields/region/region-field.tsx'
import { SegmentField } from '../fields/segment/segment-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { PlanFormApi } from './plan-values.ts'
import classes from './plan-form.module.css'

const longestSearch = 30

const findRegions = async (text: string, signal: AbortSignal): Promise<readonly FoundRegion[]> => {
  const found = await client.setup.searchRegions({ text: text.slice(0, longestSearch) }, { signal })
  return found.map(({ code, path, lastYear }) => ({ code, path, former: lastYear !== null }))
}

export function PlanReceiving({ form: { control } }: Readonly<{ form: PlanFormApi }>) {
  const { t } = useTranslation()
  return (
    <Card title={t('escort.receivingSide')}>
      <div className={classes['fields']}>
        <div className={classes['row']}>
          <Bound control={control} name="region">
            {(field) => (
              <RegionField
                {...field}
                label={t('escort.destination')}
                required
                className={classes['grow']}
                search={findRegions}
              />
            )}
          </Bound>
          <Bound control={control} name="destinationText">
            {(field) => (
              <TextField {...field} label={t('escort.destinationText')} className={classes['grow']} />
            )}
          </Bound>
        </div>
        <Bound control={control} name="receiving.kind">
          {(field) => (
            <SegmentField
              {...field}
              label={t('escort.receivingKind')}
              required
              options={receivingKind.options.map((value) => ({ value, label: t(`escort.side.${value}`) }))}
            />
          )}
        </Bound>
        <ReceivingPerson control={control} />
        <Confirmation control={control} />
      </div>
    </Card>
  )
}

type ControlProps = Readonly<{ control: PlanFormApi['control'] }>

function ReceivingPerson({ control }: ControlProps) {
  const { t } = useTranslation()
  return (
    <>
      <div className={classes['row']}>
        <Bound control={control} name="receiving.name">
          {(field) => (
            <TextField {...field} label={t('escort.receivingName')} required className={classes['grow']} />
          )}
        </Bound>
        <Bound control={control} name="receiving.phone">
          {(field) => (
            <TextField {...field} label={t('escort.phone')} inputMode="tel" className={classes['short']} />
          )}
        </Bound>
      </div>
      <div className={classes['row']}>
        <Bound control={control} name="receiving.person">
          {(field) => <TextField {...field} label={t('escort.receiver')} className={classes['grow']} />}
        </Bound>
        <Bound control={control} name="receiving.relation">
          {(field) => <KinshipField {...field} className={classes['short']} />}
        </Bound>
      </div>
    </>
  )
}

type KinshipFieldProps = Readonly<{
  value: string
  onChange: (value: never) => void
  className?: string | undefined
}>

/** Kinship of the first level, by number, hanzi or pinyin; nothing chosen is not known. */
export function KinshipField(props: KinshipFieldProps) {
  const { t } = useTranslation()
  return (
    <CodedField
      {...props}
      // The list holds nothing but kinships, so what is chosen is one.
      onChange={(code) => props.onChange(code as never)}
      label={t('escort.relation')}
      withCode={false}
      options={kinship.options.map((code) => ({ code, label: t(`escort.kinship.${code}`) }))}
    />
  )
}

function Confirmation({ control }: ControlProps) {
  const { t } = useTranslation()
  const { zone, now } = useStation()
  return (
    <div className={classes['row']}>
      <Bound control={control} name="confirmedBy">
        {(field) => <TextField {...field} label={t('escort.confirmedBy')} className={classes['short']} />}
      </Bound>
      <Bound control={control} name="confirmedAt">
        {(field) => <DateTimeField {...field} label={t('escort.confirmedAt')} zone={zone} now={now} />}
      </Bound>
      <Bound control={control} name="confirmedHow">
        {(field) => <TextField {...field} label={t('escort.confirmedHow')} className={classes['grow']} />}
      </Bound>
    </div>
  )
}
