// One to three people who may be told; an empty row is nobody and is not kept.
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { kinship } from '../../domain/people/person.ts'
import { CodedField } from '../fields/coded/coded-field.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import { HintKey } from './hint-key.tsx'
import { noContact } from './intake-values.ts'
import classes from './intake.module.css'
import { UnknownMark } from './unknown-mark.tsx'
import { useIntake } from './use-intake.ts'

const most = 3

export function ContactRows() {
  const { form } = useIntake()
  const contacts = useWatch({ control: form.control, name: 'contacts' })
  return contacts.map((_, index) => <ContactRow key={index} index={index} count={contacts.length} />)
}

type ContactRowProps = Readonly<{ index: number; count: number }>

function ContactRow({ index, count }: ContactRowProps) {
  const { t } = useTranslation()
  const { form } = useIntake()
  const relations = kinship.options.map((code) => ({ code, label: t(`intake.kinship.${code}`) }))
  const nth = count > 1 ? ` ${index + 1}` : ''
  return (
    <div className={classes['row']}>
      <Bound control={form.control} name={`contacts.${index}.name`}>
        {(field) => (
          <TextField
            className={classes['w3']}
            label={t('intake.contactName') + nth}
            hint={
              <>
                {index === count - 1 && count < most && <OneMore />}
                {index === 0 && <UnknownMark field="contacts" />}
              </>
            }
            {...field}
          />
        )}
      </Bound>
      <Bound control={form.control} name={`contacts.${index}.relation`}>
        {({ onChange, ...field }) => (
          <CodedField
            className={classes['w2']}
            label={t('intake.contactRelation') + nth}
            withCode={false}
            options={relations}
            {...field}
            onChange={(code) => onChange(kinship.catch('unknown').parse(code))}
          />
        )}
      </Bound>
      <Bound control={form.control} name={`contacts.${index}.phone`}>
        {(field) => (
          <TextField
            className={classes['w3']}
            label={t('intake.contactPhone') + nth}
            inputMode="tel"
            {...field}
          />
        )}
      </Bound>
      <Bound control={form.control} name={`contacts.${index}.address`}>
        {(field) => (
          <TextField className={classes['w4']} label={t('intake.contactAddress') + nth} {...field} />
        )}
      </Bound>
    </div>
  )
}

function OneMore() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const add = () => form.setValue('contacts', [...form.getValues('contacts'), noContact])
  return <HintKey label={t('intake.contactMore')} keys="Alt+A" onPress={add} />
}
