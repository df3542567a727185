// The notes of a stay, newest first: when, by which channel, what was asked of whom, the answer, what comes next.
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { TracingNote } from '../../domain/tracing/tracing-note.ts'
import { useStation } from '../api/use-station.ts'
import { EmptyState } from '../components/four-states.tsx'
import columns from '../components/gate-columns.module.css'
import { Tag } from '../components/tag.tsx'
import classes from './note-list.module.css'

export function NoteList({ notes }: Readonly<{ notes: readonly TracingNote[] }>) {
  const { t } = useTranslation()
  if (notes.length === 0) return <EmptyState title={t('tracing.noNotes')} next={t('tracing.noNotesNext')} />
  const newestFirst = notes.toSorted((a, b) => b.happenedAt - a.happenedAt || b.id - a.id)
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={columns['scroll']} role="region" aria-label={t('tracing.notes')} tabIndex={0}>
      <ol className={classes['notes']}>
        {newestFirst.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ol>
    </div>
  )
}

function Note({ note }: Readonly<{ note: TracingNote }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const happened = minuteOf(note.happenedAt, zone)
  const written = minuteOf(note.writtenAt, zone)
  return (
    <li className={classes['note']}>
      <div className={classes['head']}>
        <time>{happened.slice(5)}</time>
        <Tag tone="accent">{t(`tracing.channel.${note.channel}`)}</Tag>
        <b>{note.askedOf}</b>
        <span className={classes['who']}>
          {note.writtenBy}
          {written !== happened && ` ${t('care.writtenAt', { when: written.slice(5) })}`}
        </span>
      </div>
      <p className={classes['said']}>
        <span className={classes['quiet']}>{t('tracing.asked')}</span> {note.asked}
      </p>
      {note.answer !== '' && (
        <p className={classes['said']}>
          <span className={classes['quiet']}>{t('tracing.answer')}</span> {note.answer}
        </p>
      )}
      {note.nextStep !== '' && (
        <p className={classes['said']}>
          <span className={classes['quiet']}>{t('tracing.nextStep')}</span> {note.nextStep}
        </p>
      )}
    </li>
  )
}
