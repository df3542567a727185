// A task was done: how, in the words of whoever did it. It is closed once and stays readable.
import { useQueryClient } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { TaskView } from '../../station/contract/tasks.ts'
import { applyInvalid } from '../api/apply-invalid.ts'
import { client } from '../api/client.ts'
import { toFailure } from '../api/failure.ts'
import { useSayFailure } from '../api/failure-words.ts'
import { personAt } from '../app/addresses.ts'
import { ActionButton } from '../components/action-button.tsx'
import { Tag } from '../components/tag.tsx'
import { DialogForm } from '../escort/dialog-form.tsx'
import { Bound } from '../fields/frame/bound.tsx'
import { LongTextField } from '../fields/long-text/long-text-field.tsx'
import { useTaskWords } from './task-words.ts'

type CloseProps = Readonly<{ task: TaskView; withPerson?: boolean; onClose: () => void }>

export function CloseTaskDialog({ task, withPerson = false, onClose }: CloseProps) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const words = useTaskWords()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const form = useForm<{ how: string }>({ defaultValues: { how: '' } })
  const close = async ({ how }: { how: string }) => {
    try {
      await client.tasks.close({ id: task.id, how })
      await Promise.all(['tasks', 'people'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })))
      onClose()
    } catch (error) {
      if (!applyInvalid(form, toFailure(error))) sayFailure(error)
    }
  }
  const { personId } = task
  return (
    <DialogForm
      form={form}
      title={t('duty.closeTitle', { task: words.what(task) })}
      submitLabel={t('duty.close')}
      onSubmit={close}
      onClose={onClose}
    >
      <p>
        {task.personName} <Tag tone={task.state === 'overdue' ? 'red' : 'amber'}>{words.due(task)}</Tag>{' '}
        <Tag>{task.rule}</Tag>{' '}
        {withPerson && personId !== null && (
          <ActionButton
            small
            label={t('duty.openPerson')}
            keys="Alt+O"
            onPress={() => go(personAt(personId))}
          />
        )}
      </p>
      <Bound control={form.control} name="how">
        {(field) => <LongTextField {...field} label={t('duty.how')} required autoFocus />}
      </Bound>
    </DialogForm>
  )
}
