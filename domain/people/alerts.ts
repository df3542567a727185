// What must not be overlooked about somebody, wherever they are shown: a minor, signs of violence, of an infection, of a
// disturbed mind, and how many duties are still open. A hint for people; it decides nothing.
import { z } from 'zod'

const alertKind = z.enum(['minor', 'violence', 'infectious', 'mental'])

export const personAlerts = z.object({
  kinds: z.array(alertKind),
  openTasks: z.int(),
  /** Of those, past their time. */
  overdueTasks: z.int(),
})
export type PersonAlerts = Readonly<z.infer<typeof personAlerts>>

type Known = Readonly<{
  isMinor: boolean
  signs: Readonly<{ violence: boolean; infectious: boolean; mental: boolean }> | null
  openTasks: number
  overdueTasks: number
}>

export function alertsOf({ isMinor, signs, openTasks, overdueTasks }: Known): PersonAlerts {
  const kinds: PersonAlerts['kinds'] = []
  if (isMinor) kinds.push('minor')
  if (signs?.violence) kinds.push('violence')
  if (signs?.infectious) kinds.push('infectious')
  if (signs?.mental) kinds.push('mental')
  return { kinds, openTasks, overdueTasks }
}
