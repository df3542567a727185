// The tasks of one stay on the person's page: open ones to be closed, below them what was done and how.
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { minuteOf } from '../../domain/shared/civil-day.ts'
import { client } from '../api/client.ts'
import { useStation } from '../api/use-station.ts'
import { Card } from '../components/card.tsx'
import { OpenTasks } from './tasks-card.tsx'
import classes from './stay-tasks.module.css'
import { useTaskWords } from './task-words.ts'

/** Nothing where nothing was ever to be done. */
export function StayTasks({ stayId }: Readonly<{ stayId: number }>) {
  const { t } = useTranslation()
  const { zone } = useStation()
  const words = useTaskWords()
  const { data: tasks = [] } = useQuery({
    queryKey: ['tasks', 'stay', stayId],
    queryFn: () => client.tasks.ofStay({ stayId }),
  })
  if (tasks.length === 0) return null
  const open = tasks.filter(({ state }) => state !== 'done')
  const overdue = open.filter(({ state }) => state === 'overdue').length
  return (
    <Card title={t('duty.title')} note={t('duty.all', { count: open.length, overdue })}>
      {open.length > 0 && <OpenTasks tasks={open} />}
      <ul className={classes['done']}>
        {tasks.map(
          (task) =>
            task.done && (
              <li key={task.id}>
                {words.what(task)}
                <span className={classes['quiet']}>
                  {t('duty.done', { ...task.done, when: minuteOf(task.done.at, zone).slice(5) })}
                </span>
              </li>
            ),
        )}
      </ul>
    </Card>
  )
}
