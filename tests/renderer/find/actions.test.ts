import { describe, expect, it } from 'vitest'
import { findActions, matchActions, type ActionName } from '../../../renderer/find/actions.ts'

const chinese: Readonly<Record<ActionName, string>> = {
  newIntake: '新入站',
  door: '门口访客',
  arrivals: '来站交接、未入站',
  today: '今日',
  intake: '入站',
  house: '床位',
  care: '照料',
  tracing: '寻亲',
  escort: '护送',
  settings: '设置',
  lock: '锁屏',
  language: '切换语言',
}
const found = (typed: string) => matchActions(typed, (name) => chinese[name]).map(({ name }) => name)

describe('the actions of the find box', () => {
  it.each([
    ['寻亲', 'tracing'],
    ['xunqin', 'tracing'],
    ['xq', 'tracing'],
    ['suo', 'lock'],
    ['sp', 'lock'],
    ['xrz', 'newIntake'],
    ['mkfk', 'door'],
    ['交接', 'arrivals'],
    ['ＨＵ', 'escort'],
    ['语言', 'language'],
  ])('%s is first of all %s', (typed, name) => {
    expect(found(typed)[0]).toBe(name)
  })

  it('are all there before anything is typed', () => {
    expect(found('')).toEqual(findActions.map(({ name }) => name))
  })

  it('stay away from a name that is none of theirs', () => {
    expect(found('单小川')).toEqual([])
  })
})
