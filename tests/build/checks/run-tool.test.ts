import { expect, test } from 'vitest'
import { runTool, toolStep } from '../../../build/checks/run-tool.ts'

test('keeps what a tool says on both streams, and its exit code', async () => {
  const ran = await runTool(['-e', 'console.log("out"); console.error("err"); process.exitCode = 3'])
  expect(ran.code).toBe(3)
  expect(ran.output).toContain('out\n')
  expect(ran.output).toContain('err\n')
})

test('gives a tool its environment and no standard input', async () => {
  const script = 'process.stdin.on("data", () => {}).on("end", () => console.log(process.env.WORD + " end"))'
  expect(await runTool(['-e', script], { env: { WORD: 'at the' } })).toEqual({
    code: 0,
    output: 'at the end\n',
  })
})

test('takes a tool ended by a signal for failed', async () => {
  expect((await runTool(['-e', 'process.kill(process.pid, "SIGKILL")'])).code).toBe(1)
})

test('makes a step that passes with the tool and fails with it', async () => {
  expect(await toolStep('good', '-e', '').run()).toMatchObject({ passed: 1, failed: 0 })
  expect(await toolStep('bad', '-e', 'throw new Error("no")').run()).toMatchObject({ passed: 0, failed: 1 })
})
