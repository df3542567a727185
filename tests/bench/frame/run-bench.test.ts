import { expect, it } from 'vitest'
import { bench } from './bench.ts'
import { runBench } from './run-bench.ts'

const quick = { rounds: 2, warmUp: 0 }

it('runs the chosen cases on the data prepared once, and a case that cannot begin stops no other', async () => {
  const said: string[] = []
  let closed = 0
  const one = bench<string>({
    name: 'one',
    unit: 'ms',
    prepare: async () => ({ state: 'prepared', data: 'some data', close: () => (closed += 1) }),
    cases: [
      { name: 'left-out', ...quick, enter: () => ({ subject: { work: () => {} }, baselines: [] }) },
      {
        name: 'broken',
        ...quick,
        enter: () => {
          throw new Error('nobody to ask about')
        },
      },
      {
        name: 'sound',
        ...quick,
        enter: (state) => ({
          subject: {
            work: () => {
              if (state !== 'prepared') throw new Error('no state')
            },
          },
          baselines: [],
        }),
      },
    ],
  })
  const rows = await runBench(one, ['broken', 'sound'], (line) => said.push(line))
  expect(rows).toMatchObject([
    { name: 'one/broken', n: 0, errors: 1, data: 'some data' },
    { name: 'one/sound', n: 2, errors: 0, unit: 'ms', data: 'some data' },
  ])
  expect(said.join('\n')).toContain('nobody to ask about')
  expect(closed).toBe(1)
})

it('has a failed row for each case when the data cannot be prepared', async () => {
  const two = bench<null>({
    name: 'two',
    unit: 'ms',
    prepare: () => Promise.reject(new Error('no room on the disk')),
    cases: [{ name: 'a', ...quick, enter: () => ({ subject: { work: () => {} }, baselines: [] }) }],
  })
  const said: string[] = []
  expect(await runBench(two, ['a'], (line) => said.push(line))).toMatchObject([
    { name: 'two/a', n: 0, errors: 1 },
  ])
  expect(said.join('\n')).toContain('no room on the disk')
})
