// What is still to be done, due first, overdue red. Enter on a row asks how it was done.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaskView } from '../../station/contract/tasks.ts'
import { client } from '../api/client.ts'
import { useHasRole } from '../api/session-store.ts'
import { Card } from '../components/card.tsx'
import { type Column, DataTable } from '../components/data-table.tsx'
import { EmptyState, FourStates } from '../components/four-states.tsx'
import { Tag } from '../components/tag.tsx'
import { CloseTaskDialog } from './close-task-dialog.tsx'
import { useTaskWords } from './task-words.ts'

const minute = 60_000

/** Of the whole house. */
export function TasksCard({ className }: Readonly<{ className?: string | undefined }>) {
  const { t } = useTranslation()
  const asked = useQuery({
    queryKey: ['tasks', 'open'],
    queryFn: () => client.tasks.open(),
    refetchInterval: minute,
  })
  const tasks = asked.data ?? []
  const overdue = tasks.filter(({ state }) => state === 'overdue').length
  return (
    <Card
      title={t('duty.title')}
      note={t('duty.all', { count: tasks.length, overdue })}
      className={className}
    >
      <FourStates
        asked={asked}
        isEmpty={(open) => open.length === 0}
        empty={<EmptyState title={t('duty.none')} next={t('duty.noneNext')} />}
      >
        {(open) => <OpenTasks tasks={open} withPerson />}
      </FourStates>
    </Card>
  )
}

type OpenTasksProps = Readonly<{ tasks: readonly TaskView[]; withPerson?: boolean }>

export function OpenTasks({ tasks, withPerson = false }: OpenTasksProps) {
  const { t } = useTranslation()
  const [closing, setClosing] = useState<TaskView | null>(null)
  const mayClose = useHasRole('front-desk', 'caregiver', 'tracing', 'escort', 'head')
  const columns = useTaskColumns(withPerson)
  return (
    <>
      <DataTable
        label={t('duty.title')}
        rows={tasks}
        columns={columns}
        rowKey={({ id }) => id}
        {...(mayClose ? { onOpen: setClosing } : {})}
      />
      {closing && <CloseTaskDialog task={closing} withPerson={withPerson} onClose={() => setClosing(null)} />}
    </>
  )
}

function useTaskColumns(withPerson: boolean): readonly Column<TaskView>[] {
  const { t } = useTranslation()
  const words = useTaskWords()
  const who: Column<TaskView> = { key: 'who', title: t('duty.who'), cell: ({ personName }) => personName }
  return [
    ...(withPerson ? [who] : []),
    {
      key: 'what',
      title: t('duty.what'),
      cell: (task) => (
        <>
          {words.what(task)} <Tag>{task.rule}</Tag>
        </>
      ),
    },
    {
      key: 'due',
      title: t('duty.due'),
      align: 'right',
      cell: (task) => <Tag tone={task.state === 'overdue' ? 'red' : 'amber'}>{words.due(task)}</Tag>,
    },
  ]
}
