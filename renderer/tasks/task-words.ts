// A task in the worker's language: what, and by when, said as loudly as it is due.
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { TaskView } from '../../station/contract/tasks.ts'
import { useStation } from '../api/use-station.ts'

type TaskWords = Readonly<{ what: (task: TaskView) => string; due: (task: TaskView) => string }>

export function useTaskWords(): TaskWords {
  const { t, i18n } = useTranslation()
  const { zone } = useStation()
  return {
    what: ({ zh, en, detail }) =>
      [i18n.language === 'en' ? en : zh, detail].filter((part) => part !== '').join(' · '),
    due: ({ dueAt, state }) => {
      if (dueAt === null) return t('duty.noDue')
      return t(state === 'overdue' ? 'duty.overdue' : 'duty.by', { when: minuteOf(dueAt, zone).slice(5) })
    },
  }
}
