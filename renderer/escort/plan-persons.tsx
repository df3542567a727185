// Who travels: people with an open stay, found as everywhere, each with what they need on the way.
import { useEffect, useRef, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { useFieldErrorWords } from '../fields/frame/field-error.ts'
import { PersonField, type FoundPerson } from '../fields/person/person-field.tsx'
import { TextField } from '../fields/text/text-field.tsx'
import type { PlanFormApi } from './plan-values.ts'
import classes from './plan-form.module.css'

/** Only who is in the house can travel; the choice is the open stay. */
const findInHouse = async (text: string, signal: AbortSignal): Promise<readonly FoundPerson[]> => {
  const found = await client.people.find({ text }, { signal })
  return found.flatMap(({ name, openStay }) =>
    openStay ? [{ id: openStay.id, name, detail: `${openStay.place} ${openStay.number}` }] : [],
  )
}

export function PlanPersons({ form }: Readonly<{ form: PlanFormApi }>) {
  const { t } = useTranslation()
  const words = useFieldErrorWords()
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'persons' })
  const [picked, setPicked] = useState<FoundPerson | null>(null)
  const picker = useRef<{ focus: () => void }>(null)
  const nobody = rootError(form)
  const { submitCount } = form.formState
  useEffect(() => {
    // The first field of the form, so the first wrong one whenever it is wrong.
    if (submitCount > 0 && nobody) picker.current?.focus()
    // Each try to save moves the focus once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [submitCount])
  const add = (person: FoundPerson | null) => {
    setPicked(null)
    if (person && !fields.some(({ stayId }) => stayId === person.id)) {
      append(
        { stayId: person.id, name: person.name, detail: person.detail, needs: '' },
        { shouldFocus: false },
      )
      form.clearErrors('persons')
    }
  }
  return (
    <Card title={t('escort.persons')} note={fields.length}>
      <div className={classes['fields']}>
        {fields.map((person, index) => (
          <div key={person.id} className={classes['item']}>
            <b>
              {person.name}
              <div className={classes['quiet']}>{person.detail}</div>
              <PersonError error={words(form.formState.errors.persons?.[index]?.stayId)} />
            </b>
            <Bound control={form.control} name={`persons.${index}.needs`}>
              {(field) => <TextField {...field} label={t('escort.needs')} />}
            </Bound>
            <ActionButton small label={t('escort.remove')} onPress={() => remove(index)} />
          </div>
        ))}
        <PersonField
          label={t('escort.addPerson')}
          required={fields.length === 0}
          autoFocus
          value={picked}
          onChange={add}
          search={findInHouse}
          inputRef={(target) => {
            picker.current = target
          }}
          error={words(nobody)}
        />
      </div>
    </Card>
  )
}

/** The list itself is wrong (nobody in it), not one of its rows. */
function rootError({ formState: { errors } }: PlanFormApi): unknown {
  const error = errors.persons?.root ?? errors.persons
  return error && 'message' in error && error.message ? { type: 'station', message: error.message } : null
}

function PersonError({ error }: Readonly<{ error: string | undefined }>) {
  return (
    error && (
      <div role="alert" className={classes['error']}>
        {error}
      </div>
    )
  )
}
