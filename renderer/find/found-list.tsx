// The list under the find box: what tells namesakes apart, where somebody is now, and what else can be done.
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FoundPerson } from '../../station/contract/people.ts'
import { Kbd } from '../components/kbd.tsx'
import { useActionWords } from './action-words.ts'
import type { FindAction } from './actions.ts'
import classes from './found-list.module.css'
import { FoundRow } from './found-row.tsx'

type FoundListProps = Readonly<{
  id: string
  persons: readonly FoundPerson[]
  actions: readonly FindAction[]
  at: number
  /** The station has answered, and knows nobody of this name. */
  isNothing: boolean
  onOpen: (place: number) => void
}>

export function FoundList({ id, persons, actions, at, isNothing, onOpen }: FoundListProps) {
  const { t } = useTranslation()
  const words = useActionWords()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const option = (place: number, content: ReactNode) => (
    // The keys of an option are those of the box, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      key={place}
      id={`${id}-${place}`}
      role="option"
      aria-selected={place === at}
      className={classes['option']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onOpen(place)}
    >
      {content}
    </div>
  )
  return (
    <>
      {isNothing && (
        <p role="status" className={classes['nothing']}>
          <strong>{t('find.nothing')}</strong> {t('find.nothingNext')}
        </p>
      )}
      <div ref={list} id={id} role="listbox" aria-label={t('find.label')}>
        {persons.length > 0 && (
          <div role="group" aria-label={t('find.persons')}>
            {persons.map((person, index) => option(index, <FoundRow person={person} />))}
          </div>
        )}
        {actions.length > 0 && (
          <div role="group" aria-label={t('find.actions')} className={classes['actions']}>
            <div className={classes['heading']} aria-hidden="true">
              {t('find.actions')}
            </div>
            {actions.map(({ name, keys }, index) =>
              option(
                persons.length + index,
                <>
                  <span className={classes['grow']}>{words(name)}</span>
                  <Kbd keys={keys} />
                </>,
              ),
            )}
          </div>
        )}
      </div>
    </>
  )
}
