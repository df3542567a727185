// The right card: who this may be. Never merges by itself; choosing fills the form and can be undone.
import { type KeyboardEvent, useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { client } from '../api/client.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { RefusedBefore } from '../arrivals/refused-before.tsx'
import { ActionButton } from '../components/action-button.tsx'
import { Card } from '../components/card.tsx'
import { Kbd } from '../components/kbd.tsx'
import type { LikelyPerson } from '../../station/contract/people.ts'
import { HintKey } from './hint-key.tsx'
import classes from './intake.module.css'
import { letGoOfPerson, takePerson } from './person-values.ts'
import { SamePerson } from './same-person.tsx'
import { useIntake } from './use-intake.ts'
import { useSamePersons } from './use-same-persons.ts'

/** The fields stay where they are, so that the focus still finds them. */
const inPlace = { keepDefaultValues: true, keepFieldsRef: true } as const

export function SamePersonCard() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const personId = useWatch({ control: form.control, name: 'personId' })
  return personId === null ? (
    <Candidates />
  ) : (
    <Card tone="accent" title={t('intake.chosen')} className={classes['column']}>
      <Chosen />
    </Card>
  )
}

function Candidates() {
  const { t } = useTranslation()
  const { hasQuestion, isOnlyName, found } = useSamePersons()
  const name = useWatch({ control: useIntake().form.control, name: 'name' })
  const none = isOnlyName ? t('samePerson.nobodyByName') : t('intake.sameNobody')
  // Who is in the house already cannot come in again: no digit for them.
  const choosable = found.flatMap(({ openStay }, index) => (openStay === null ? [String(index + 1)] : []))
  const list = useRef<HTMLUListElement>(null)
  const choose = useChoose()
  const focus = () => list.current?.querySelector('button')?.focus()
  const byNumber = (event: KeyboardEvent) => {
    const person = /^[1-9]$/.test(event.key) ? found[Number(event.key) - 1] : undefined
    if (!person || event.ctrlKey || event.altKey) return
    event.preventDefault()
    if (person.openStay === null) void choose(person)
  }
  return (
    <Card
      title={t('intake.same')}
      note={found.length > 0 ? found.length : undefined}
      className={classes['column']}
    >
      {found.length > 0 && (
        <p className={classes['howToChoose']}>
          <HintKey label={t('intake.sameGo')} keys="Alt+C" onPress={focus} />
          {choosable.length > 0 && (
            <>
              {t('intake.sameThen')} <Kbd keys={choosable.join(' ')} />
            </>
          )}
        </p>
      )}
      {found.length === 0 && (
        <p className={classes['quiet']}>{hasQuestion ? none : t('intake.sameNothing')}</p>
      )}
      <ul ref={list} className={classes['candidates']} onKeyDown={byNumber} aria-label={t('intake.same')}>
        {found.map((person, index) => (
          <SamePerson key={person.id} person={person} nth={index + 1} onChoose={() => void choose(person)} />
        ))}
      </ul>
      {found.length > 0 && (
        <p className={classes['quiet']}>
          {t(choosable.length > 0 ? 'intake.sameNote' : 'intake.sameAllHere')}
        </p>
      )}
      <RefusedBefore name={name} />
    </Card>
  )
}

function useChoose() {
  const { form } = useIntake()
  const sayFailure = useSayFailure()
  return async ({ id, name }: Pick<LikelyPerson, 'id' | 'name'>) => {
    try {
      const known = await client.people.page({ id })
      form.reset(takePerson(form.getValues(), known, name), inPlace)
      form.setFocus('arrivalWay')
    } catch (error) {
      sayFailure(error)
    }
  }
}

function Chosen() {
  const { t } = useTranslation()
  const { form } = useIntake()
  const name = useWatch({ control: form.control, name: 'personName' })
  const undo = () => form.reset(letGoOfPerson(form.getValues()), inPlace)
  return (
    <>
      <p className={classes['chosen']}>{name}</p>
      <p className={classes['quiet']}>{t('intake.chosenNote')}</p>
      <ActionButton small label={t('intake.chosenUndo')} keys="Alt+U" onPress={undo} />
    </>
  )
}
