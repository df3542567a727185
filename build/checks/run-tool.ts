// Runs a JavaScript tool on the Node that runs us and keeps what it says. No shell, no standard input.
import { spawn } from 'node:child_process'
import type { Outcome, Step } from './step.ts'

export type Ran = Readonly<{ code: number; output: string }>

type Where = Readonly<{ cwd?: string; env?: Readonly<Record<string, string>> }>

export function runTool(args: readonly string[], { cwd = '.', env = {} }: Where = {}): Promise<Ran> {
  const { promise, resolve, reject } = Promise.withResolvers<Ran>()
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  })
  const heard: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => heard.push(bytes))
  child.stderr.on('data', (bytes: Buffer) => heard.push(bytes))
  child.on('error', reject)
  // A tool ended by a signal has no code of its own.
  child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(heard).toString('utf8') }))
  return promise
}

/** A step that is one tool: it passes when the tool exits with 0. */
export function toolStep(name: string, ...args: readonly string[]): Step {
  return { name, run: async () => outcomeOf(await runTool(args)) }
}

function outcomeOf({ code, output }: Ran): Outcome {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], output }
}
