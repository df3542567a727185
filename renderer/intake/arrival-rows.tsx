// How somebody arrived, who brought them, why they ask for help and what they need.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ChipsField } from '../fields/chips/chips-field.tsx'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { DateTimeField } from '../fields/date-time/date-time-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import classes from './intake.module.css'
import { LateKey } from './late-rows.tsx'
import { useCodes, useIntake } from './use-intake.ts'

export function ArrivalRows() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const ways = useCodes('arrival-way')
  const way = useWatch({ control: form.control, name: 'arrivalWay' })
  const isEscorted = ways.some(({ code, isEscorted: escorted }) => escorted && code === way)
  return (
    <>
      <div className={classes['row']}>
        <Bound control={form.control} name="arrivalWay">
          {(field) => (
            <CodedField
              className={classes['w3']}
              label={t('intake.arrivalWay')}
              required
              options={ways}
              {...field}
            />
          )}
        </Bound>
        <Bound control={form.control} name="foundPlace">
          {(field) => <TextField className={classes['w5']} label={t('intake.foundPlace')} {...field} />}
        </Bound>
        {isEscorted && <BroughtBy />}
        <ArrivedAt isEscorted={isEscorted} />
      </div>
      <div className={classes['row']}>
        <CodeChips name="reasons" list="reason" />
        <CodeChips name="needs" list="need" />
      </div>
    </>
  )
}

const broughtWidths = { broughtUnit: 'w4', broughtPerson: 'w2', broughtPhone: 'w3' } as const

function BroughtBy() {
  const { t } = useTranslation()
  const { form } = useIntake()
  return (['broughtUnit', 'broughtPerson', 'broughtPhone'] as const).map((name) => (
    <Bound key={name} control={form.control} name={name}>
      {(field) => (
        <TextField
          className={classes[broughtWidths[name]]}
          label={t(`intake.${name}`)}
          inputMode={name === 'broughtPhone' ? 'tel' : 'text'}
          {...field}
        />
      )}
    </Bound>
  ))
}

function ArrivedAt({ isEscorted }: Readonly<{ isEscorted: boolean }>) {
  const { t } = useTranslation()
  const { form, station } = useIntake()
  const startedAt = useWatch({ control: form.control, name: 'startedAt' })
  return (
    <>
      {isEscorted && (
        <Bound control={form.control} name="foundAt">
          {(field) => (
            <DateTimeField
              className={classes['w3']}
              label={t('intake.foundAt')}
              zone={station.zone}
              now={station.now}
              withNow={false}
              {...field}
            />
          )}
        </Bound>
      )}
      <Bound control={form.control} name="arrivedAt">
        {(field) => (
          <DateTimeField
            className={classes['w4']}
            label={t('intake.arrivedAt')}
            hint={<LateKey />}
            zone={station.zone}
            now={station.now}
            {...field}
            value={field.value ?? startedAt}
          />
        )}
      </Bound>
    </>
  )
}

type CodeChipsProps = Readonly<{ name: 'reasons' | 'needs'; list: 'reason' | 'need' }>

function CodeChips({ name, list }: CodeChipsProps) {
  const { t } = useTranslation()
  const { form } = useIntake()
  const options = useCodes(list).map(({ code, label }) => ({ value: code, label: `${code} ${label}` }))
  return (
    <Bound control={form.control} name={name}>
      {({ onChange, ...field }) => (
        <ChipsField
          className={classes['w12']}
          label={t(`intake.${name}`)}
          required={name === 'reasons'}
          options={options}
          {...field}
          onChange={(chosen) => onChange([...chosen])}
        />
      )}
    </Bound>
  )
}
