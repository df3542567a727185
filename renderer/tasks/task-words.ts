// A task in the worker's language: what, and by when, said as loudly as it is due.
import { useTranslation } from 'react-i18next'
import { gateField } from '../../domain/intake/gate-profile.ts'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import type { TaskView } from '../../station/contract/tasks.ts'
import { useStation } from '../api/use-station.ts'

const gateStep = gateField.exclude(['arrival', 'registration', 'verdict'])

type TaskWords = Readonly<{ what: (task: TaskView) => string; due: (task: TaskView) => string }>

export function useTaskWords(): TaskWords {
  const { t, i18n } = useTranslation()
  const { zone } = useStation()
  /** The steps that have no task of their own; what an older program wrote stands as it is. */
  const stepWords = (field: string): string => {
    const known = gateStep.safeParse(field)
    return known.success ? t(`gateProfiles.field.${known.data}`) : field
  }
  return {
    what: ({ code, zh, en, detail }) => {
      const said =
        code === 'gate-steps' ? detail.split(' ').map(stepWords).join(t('people.listMark')) : detail
      return [i18n.language === 'en' ? en : zh, said].filter((part) => part !== '').join(' · ')
    },
    due: ({ dueAt, state }) => {
      if (dueAt === null) return t('duty.noDue')
      return t(state === 'overdue' ? 'duty.overdue' : 'duty.by', { when: minuteOf(dueAt, zone).slice(5) })
    },
  }
}
