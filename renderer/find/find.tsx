// The find box with what it finds: persons first (the station puts open stays before the others), then actions.
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { arrivalsAt, doorAt, newIntakeAt, personAt } from '../app/addresses.ts'
import { gates } from '../app/gates.ts'
import { currentLanguage } from '../app/i18n.ts'
import { signOut } from '../session/sign-out.ts'
import { FindBox } from '../shell/find-box.tsx'
import { useChangeLanguage } from '../shell/use-change-language.ts'
import { useActionWords } from './action-words.ts'
import { type ActionName, type FindAction, matchActions } from './actions.ts'
import { FoundList } from './found-list.tsx'
import { useFound } from './use-found.ts'
import { walked } from './walk.ts'

export function Find() {
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const { text, persons } = useFound(typed)
  const actions = useActions(typed)
  const run = useRun()
  const [, go] = useLocation()
  const isTyped = typed.trim() !== ''
  // The first one found is chosen; before anything is typed Enter does nothing by surprise.
  useEffect(() => setAt(isTyped && persons.length + actions.length > 0 ? 0 : -1), [isTyped, persons, actions])
  const close = () => {
    setTyped('')
    setOpen(false)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  const open = (place: number) => {
    const person = persons[place]
    const action = actions[place - persons.length]
    if (person) go(personAt(person.id))
    else if (action) run(action.name)
    else return
    close()
  }
  return (
    <FindBox
      value={typed}
      onType={(value) => {
        setTyped(value)
        setOpen(true)
      }}
      onFocus={() => setOpen(true)}
      onLeave={() => setOpen(false)}
      onMove={(step) => setAt(walked(at, step, persons.length + actions.length))}
      onOpen={() => open(at)}
      listId={listId}
      activeId={isOpen && at >= 0 ? `${listId}-${at}` : undefined}
      list={
        isOpen ? (
          <FoundList
            id={listId}
            persons={persons}
            actions={actions}
            at={at}
            isNothing={isTyped && text === typed.trim() && persons.length + actions.length === 0}
            onOpen={open}
          />
        ) : undefined
      }
    />
  )
}

function useActions(typed: string): readonly FindAction[] {
  const label = useActionWords()
  const [matched, setMatched] = useState<readonly FindAction[]>([])
  const { i18n } = useTranslation()
  useEffect(() => {
    setMatched(matchActions(typed, label))
    // The words change with the language alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, i18n.language])
  return matched
}

function useRun(): (name: ActionName) => void {
  const [, go] = useLocation()
  const changeLanguage = useChangeLanguage()
  return (name) => {
    if (name === 'lock') return void signOut()
    if (name === 'language') return void changeLanguage(currentLanguage() === 'en' ? 'zh-CN' : 'en')
    if (name === 'door') return go(doorAt)
    if (name === 'arrivals') return go(arrivalsAt)
    go(name === 'newIntake' ? newIntakeAt : (gates.find((gate) => gate.name === name)?.path ?? '/'))
  }
}
