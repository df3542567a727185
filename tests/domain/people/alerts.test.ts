import { expect, it } from 'vitest'
import { alertsOf } from '../../../domain/people/alerts.ts'

const calm = { isMinor: false, signs: null, openTasks: 0, overdueTasks: 0 }

it('says nothing of an adult of whom nothing is known', () => {
  expect(alertsOf(calm)).toEqual({ kinds: [], openTasks: 0, overdueTasks: 0 })
})

it('names the age first, then what was seen, and counts what is still to be done', () => {
  const signs = { violence: true, infectious: true, mental: true }
  expect(alertsOf({ isMinor: true, signs, openTasks: 3, overdueTasks: 1 })).toEqual({
    kinds: ['minor', 'violence', 'infectious', 'mental'],
    openTasks: 3,
    overdueTasks: 1,
  })
})
