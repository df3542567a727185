import { describe, expect, it } from 'vitest'
import { hostStation } from '../../electron/station-host.ts'
import { StandInChild } from './stand-in.ts'

function host() {
  const children: StandInChild[] = []
  const news: string[] = []
  const station = hostStation({
    fork: () => {
      const child = new StandInChild()
      children.push(child)
      return child as never
    },
    onRestarted: () => news.push('restarted'),
    onGone: (message) => news.push(`gone: ${message}`),
  })
  return { station, children, news }
}
const ask = () => new Request('sanguan://desk/')

describe('the station process', () => {
  it('is waited for: a request made before it opened is answered after', async () => {
    const { station, children } = host()
    const waiting = station.fetch(ask())
    children[0]?.answerWith('hello')
    expect(await (await waiting).text()).toBe('hello')
  })

  it('that fell over is started again, and the second answers', async () => {
    const { station, children, news } = host()
    children[0]?.answerWith('first')
    children[0]?.emit('exit', 1)
    children[1]?.answerWith('second')
    expect(await (await station.fetch(ask())).text()).toBe('second')
    expect(news).toEqual(['restarted'])
  })

  it('that fell over answers what was under way with 503 and a plain page', async () => {
    const { station, children } = host()
    children[0]?.emit('message', { kind: 'opened' })
    const waiting = station.fetch(ask())
    await new Promise(setImmediate)
    children[0]?.emit('exit', 1)
    const response = await waiting
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('没有应答')
  })

  it('is started again once and no more', () => {
    const { children, news } = host()
    children[0]?.emit('exit', 1)
    children[1]?.emit('exit', 1)
    expect([children.length, news]).toEqual([2, ['restarted', 'gone: null']])
  })

  it('that refused its folder is not started again', () => {
    const { children, news } = host()
    children[0]?.emit('message', { kind: 'refused', message: 'in use' })
    children[0]?.emit('exit', 1)
    expect([children.length, news]).toEqual([1, ['gone: in use']])
  })

  it('is closed, not restarted, when the program ends', async () => {
    const { station, children, news } = host()
    children[0]?.answerWith('')
    await station.close()
    expect([children.length, news]).toEqual([1, []])
  })

  it('that is gone already keeps nobody from ending', async () => {
    const { station, children } = host()
    children[0]?.emit('exit', 1)
    children[1]?.emit('exit', 1)
    await expect(station.close()).resolves.toBeUndefined()
  })
})
