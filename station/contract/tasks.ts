// Tasks: what is still to be done for somebody, and by when; whoever did it says how.
import { z } from 'zod'
import { role } from '../../domain/accounts/account.ts'
import { taskCode } from '../../domain/rules/task.ts'
import { recordId } from '../../domain/shared/instant.ts'
import { requiredLine } from '../../domain/shared/text.ts'
import { byRoles, signedIn } from './call.ts'

export const taskView = z.object({
  id: z.int(),
  code: taskCode,
  rule: z.string(),
  zh: z.string(),
  en: z.string(),
  for: role,
  holdsRegistration: z.boolean(),
  stayId: z.int().nullable(),
  personId: z.int().nullable(),
  personName: z.string(),
  detail: z.string(),
  openedAt: z.int(),
  openedBy: z.string(),
  dueAt: z.int().nullable(),
  state: z.enum(['open', 'overdue', 'done']),
  done: z.object({ at: z.int(), by: z.string(), how: z.string() }).nullable(),
})
export type TaskView = z.infer<typeof taskView>

export const tasksContract = {
  /** Everything still open, what is due first comes first. */
  open: signedIn('read').output(z.array(taskView)),
  ofStay: signedIn('read')
    .input(z.object({ stayId: recordId }))
    .output(z.array(taskView)),
  close: byRoles('write', 'front-desk', 'caregiver', 'tracing', 'escort')
    .input(z.object({ id: recordId, how: requiredLine(120) }))
    .output(taskView),
}
