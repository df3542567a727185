// The system's spooler. The bytes that were shown go to `lp` on standard input: no shell string, no file left behind.
import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** The spooler's words are read in the C locale. */
const environment = () => ({ ...process.env, LC_ALL: 'C' })
const patience = 10_000

export type Printer = Readonly<{ name: string; isDefault: boolean; state: 'ready' | 'stopped' }>
export type PrintWish = Readonly<{ printer: string; title: string; bytes: Uint8Array }>

export type Printing = Readonly<{
  /** Empty where there is no spooler: the screen then offers saving and the dialog. */
  printers(): Promise<readonly Printer[]>
  /** @returns the spooler's job name. @throws PrintError with the spooler's own words */
  print(wish: PrintWish): Promise<string>
}>

export class PrintError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'PrintError'
  }
}

export function systemPrinting(): Printing {
  return { printers: listPrinters, print: sendToSpooler }
}

async function listPrinters(): Promise<readonly Printer[]> {
  try {
    const [{ stdout: queues }, standard] = await Promise.all([
      run('lpstat', ['-p'], { env: environment(), timeout: patience }),
      defaultPrinter(),
    ])
    return readQueues(queues, standard)
  } catch {
    return []
  }
}

async function defaultPrinter(): Promise<string | null> {
  try {
    const { stdout } = await run('lpstat', ['-d'], { env: environment(), timeout: patience })
    return /^system default destination: (\S+)/m.exec(stdout)?.[1] ?? null
  } catch {
    return null
  }
}

/** Reads `lpstat -p` in the C locale: one line a queue. */
export function readQueues(text: string, standard: string | null): readonly Printer[] {
  return [...text.matchAll(/^printer (\S+) (.*)$/gm)].map(([, name = '', rest = '']) => ({
    name,
    isDefault: name === standard,
    state: rest.startsWith('disabled') ? 'stopped' : 'ready',
  }))
}

function sendToSpooler({ printer, title, bytes }: PrintWish): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('lp', ['-d', printer, '-t', title, '-o', 'media=A4', '-'], { env: environment() })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', (error) => reject(new PrintError(error.message)))
    // A spooler that refuses closes its end early; its exit code tells, not the broken pipe.
    child.stdin.on('error', () => {})
    child.on('close', (code) => {
      const job = /request id is (\S+)/.exec(said)?.[1]
      if (code === 0 && job) resolve(job)
      else reject(new PrintError(said.trim()))
    })
    child.stdin.end(bytes)
  })
}
