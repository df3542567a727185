// Entries newest first: when it happened, what it was, who wrote it and when; what was corrected is struck through.
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CareEntry } from '../../domain/care/care-entry.ts'
import { dayOf, minuteOf } from '../../domain/shared/civil-day.ts'
import { useStation } from '../api/use-station.ts'
import { ActionButton } from '../components/action-button.tsx'
import { useKey } from '../keys/use-key.ts'
import { useEntryWords } from './entry-words.ts'
import { timelineOf, type TimelineItem } from './order-timeline.ts'
import classes from './timeline.module.css'

type TimelineProps = Readonly<{
  entries: readonly CareEntry[]
  onCorrect: ((entry: CareEntry) => void) | undefined
  more: ReactNode
}>

const correctKeys = 'Alt+U'

export function Timeline({ entries, onCorrect, more }: TimelineProps) {
  const { t } = useTranslation()
  const list = useRef<HTMLOListElement>(null)
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])]
  useKey(correctKeys, () => buttons()[0]?.focus(), {
    label: t('care.correct'),
    enabled: onCorrect !== undefined,
  })
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const at = buttons().findIndex((button) => button === event.target)
    if (step === undefined || at < 0) return
    event.preventDefault()
    buttons()[at + step]?.focus()
  }
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['scroll']} role="region" aria-label={t('care.timeline')} tabIndex={0}>
      {/* Arrows walk from one button to the next, as in every list. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} className={classes['list']} onKeyDown={walk}>
        {timelineOf(entries).map((item, index) => (
          <TimelineRow key={item.entry.id} item={item} isFirst={index === 0} onCorrect={onCorrect} />
        ))}
      </ol>
      {more}
    </div>
  )
}

type RowProps = Readonly<{
  item: TimelineItem
  isFirst: boolean
  onCorrect: ((entry: CareEntry) => void) | undefined
}>

function TimelineRow({ item: { entry, replaced }, isFirst, onCorrect }: RowProps) {
  const { t } = useTranslation()
  const words = useEntryWords()
  const { zone, today } = useStation()
  const short = (at: number) =>
    dayOf(at, zone) === today() ? minuteOf(at, zone).slice(11) : minuteOf(at, zone).slice(5)
  const isLate = minuteOf(entry.happenedAt, zone) !== minuteOf(entry.writtenAt, zone)
  return (
    <li className={classes['row']}>
      <time className={classes['time']}>{short(entry.happenedAt)}</time>
      <span className={classes['kind']}>{t(`care.kind.${entry.content.kind}`)}</span>
      <span className={classes['what']}>
        <span data-level={entry.content.kind === 'incident' ? entry.content.level : undefined}>
          {words(entry)}
        </span>
        {replaced.map((old) => (
          <span key={old.id} className={classes['old']}>
            <s>
              {old.happenedAt !== entry.happenedAt && `${short(old.happenedAt)} `}
              {words(old)}
            </s>{' '}
            {t('care.correctedFrom', { who: old.writtenBy, when: short(old.writtenAt) })}
          </span>
        ))}
      </span>
      <span className={classes['who']}>
        {entry.writtenBy}
        {isLate && ` ${t('care.writtenAt', { when: short(entry.writtenAt) })}`}
      </span>
      {onCorrect && (
        <ActionButton
          small
          label={t('care.correct')}
          {...(isFirst ? { keys: correctKeys, keysHandledElsewhere: true } : {})}
          onPress={() => onCorrect(entry)}
        />
      )}
    </li>
  )
}
