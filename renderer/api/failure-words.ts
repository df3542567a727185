// The worker's words for each kind of failure: what happened, and what to do next.
import { notifications } from '@mantine/notifications'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { fieldErrorCode } from '../fields/frame/field-error.ts'
import { type Failure, toFailure } from './failure.ts'

export type FailureWords = Readonly<{ title: string; next: string }>

type Translate = TFunction

function nextStep(failure: Failure, t: Translate): string {
  switch (failure.kind) {
    case 'internal':
      return t('failure.internal.next', { reference: failure.data.reference })
    case 'forbidden':
      return t(
        `failure.forbidden.because.${failure.data.because === 'signed-out' ? 'role' : failure.data.because}`,
      )
    case 'storage':
      return t(`failure.storage.because.${failure.data.because}`)
    case 'conflict':
      return t('failure.conflict.next', { who: failure.data.by })
    case 'blocked':
      return t('failure.blocked.next', { rule: failure.data.rule })
    case 'invalid':
    case 'not-found':
    case 'network':
    case 'signed-out':
    case 'unknown':
      return t(`failure.${failure.kind}.next`)
  }
}

export function useFailureWords(): (failure: Failure) => FailureWords {
  const { t } = useTranslation()
  return (failure) => ({ title: t(`failure.${failure.kind}.title`), next: nextStep(failure, t) })
}

/** Says a failure in the corner, for actions that have no better place to say it: no field is marked there. */
export function useSayFailure(): (error: unknown) => void {
  const words = useFailureWords()
  const { t } = useTranslation()
  return (error) => {
    const failure = toFailure(error)
    const { title, next } = words(failure)
    const code =
      failure.kind === 'invalid'
        ? fieldErrorCode({ type: 'custom', message: failure.data.fields[0]?.code })
        : null
    const message = code === null ? next : t(`fieldError.${code}`)
    notifications.show({ title, message, color: 'var(--red)', withBorder: true })
  }
}
