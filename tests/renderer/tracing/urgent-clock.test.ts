import { describe, expect, it } from 'vitest'
import { urgentClock } from '../../../renderer/tracing/urgent-clock.ts'

const clock = (name: string, state: 'running' | 'soon' | 'overdue' | 'stopped', dueAt: number) => ({
  name,
  state,
  dueAt,
  level: state === 'overdue' ? ('red' as const) : state === 'soon' ? ('warn' as const) : ('calm' as const),
})

describe('urgentClock', () => {
  it('lets what is overdue speak before what is due', () => {
    expect(urgentClock([clock('a', 'soon', 1), clock('b', 'overdue', 5)])?.name).toBe('b')
  })

  it('takes of two alike the one that is due first', () => {
    expect(urgentClock([clock('a', 'running', 9), clock('b', 'running', 5)])?.name).toBe('b')
  })

  it('passes over what is stopped, and says nothing where nothing runs', () => {
    expect(urgentClock([clock('a', 'stopped', 1), clock('b', 'running', 5)])?.name).toBe('b')
    expect(urgentClock([clock('a', 'stopped', 1)])).toBeNull()
  })
})
