import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { measure } from './measure.ts'

describe('measuring a case', () => {
  it('takes subject and baseline in turn, each first every second round', async () => {
    const order: string[] = []
    await measure(
      { rounds: 4, warmUp: 0 },
      {
        subject: { work: () => order.push('s') },
        baselines: [{ name: 'b', work: () => order.push('b') }],
      },
    )
    expect(order.join('')).toBe('sbbssbbs')
  })

  it('keeps the timings of the rounds after the warm-up only', async () => {
    let calls = 0
    const { subject } = await measure(
      { rounds: 5, warmUp: 3 },
      { subject: { work: () => (calls += 1) }, baselines: [] },
    )
    expect([calls, subject.timings.length]).toEqual([8, 5])
  })

  it('lets a slow baseline take part now and then', async () => {
    const { baselines } = await measure(
      { rounds: 10, warmUp: 3 },
      { subject: { work: () => {} }, baselines: [{ name: 'b', every: 4, work: () => {} }] },
    )
    expect(baselines[0]!.timings).toHaveLength(3)
  })

  it('times the work until its promise is settled, and neither what comes before nor after', async () => {
    let clock = 0
    const now = vi.spyOn(performance, 'now').mockImplementation(() => clock)
    onTestFinished(() => now.mockRestore())
    const takes = (milliseconds: number) => async () => {
      await Promise.resolve()
      clock += milliseconds
    }
    const { subject } = await measure(
      { rounds: 2, warmUp: 0 },
      { subject: { before: takes(300), work: takes(20), after: takes(300) }, baselines: [] },
    )
    expect(subject.timings).toEqual([20, 20])
  })

  it('counts an error, keeps no timing of it and goes on', async () => {
    const ended: number[] = []
    const { subject, baselines } = await measure(
      { rounds: 4, warmUp: 0 },
      {
        subject: {
          work: async (round) => {
            if (round === 1) throw new RangeError('no such round')
          },
          after: (round) => ended.push(round),
        },
        baselines: [
          {
            name: 'b',
            before: () => {
              throw new Error('not ready')
            },
            work: () => {},
          },
        ],
      },
    )
    expect(subject.timings).toHaveLength(3)
    expect(subject.errors).toEqual(['RangeError: no such round'])
    expect(ended).toEqual([0, 1, 2, 3])
    expect(baselines[0]).toMatchObject({ timings: [], errors: Array(4).fill('Error: not ready') })
  })

  it("takes the memory of the process that did the work, and this one's otherwise", async () => {
    const idle = { subject: { work: () => {} }, baselines: [] }
    expect((await measure({ rounds: 1, warmUp: 0 }, { ...idle, rssMb: () => 7 })).rssMb).toBe(7)
    expect((await measure({ rounds: 1, warmUp: 0 }, idle)).rssMb).toBeGreaterThan(10)
  })
})
