// The four states of everything that is asked for: loading (nothing before 100 ms), failed, empty, ready.
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toFailure } from '../api/failure.ts'
import { useFailureWords } from '../api/failure-words.ts'
import { ActionButton } from './action-button.tsx'
import classes from './four-states.module.css'

const noticeableMs = 100

/** What this needs of a query; a TanStack query fits. */
export type Asked<Data> = Readonly<{ data: Data | undefined; error: unknown; refetch: () => unknown }>

export type FourStatesProps<Data> = Readonly<{
  asked: Asked<Data>
  isEmpty?: (data: Data) => boolean
  /** What to say and do when there is nothing: use <EmptyState>. */
  empty?: ReactNode
  children: (data: Data) => ReactNode
}>

export function FourStates<Data>({ asked, isEmpty, empty, children }: FourStatesProps<Data>) {
  if (asked.data !== undefined) return isEmpty?.(asked.data) ? empty : children(asked.data)
  if (asked.error !== null && asked.error !== undefined) {
    return <FailedState error={asked.error} retry={() => void asked.refetch()} />
  }
  return <Loading />
}

export function Loading() {
  const { t } = useTranslation()
  const [isNoticeable, setNoticeable] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setNoticeable(true), noticeableMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={classes['state']} role="status">
      {isNoticeable && t('state.loading')}
    </div>
  )
}

export function FailedState({ error, retry }: Readonly<{ error: unknown; retry?: () => void }>) {
  const { t } = useTranslation()
  const words = useFailureWords()(toFailure(error))
  return (
    <div className={classes['state']} role="alert">
      <p className={classes['title']}>{words.title}</p>
      <p>{words.next}</p>
      {retry && <ActionButton label={t('state.retry')} onPress={retry} />}
    </div>
  )
}

export type EmptyStateProps = Readonly<{ title: string; next?: string; action?: ReactNode }>

/** Says what is not there, and what to do next. */
export function EmptyState({ title, next, action }: EmptyStateProps) {
  return (
    <div className={classes['state']}>
      <p className={classes['title']}>{title}</p>
      {next !== undefined && <p>{next}</p>}
      {action}
    </div>
  )
}
