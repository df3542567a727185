// A real spooler for the tests: CUPS with its PDF printer, installed and started where that may be done.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export type TestPrinter = Readonly<
  | { kind: 'ready'; name: string; /** Where printed pages land. */ folder: string }
  | { kind: 'missing'; why: string }
>

const queue = 'SanguanTest'
const packages = ['cups', 'cups-client', 'cups-filters', 'ghostscript', 'printer-driver-cups-pdf']

/** Only root on a Debian-like system may install and start a spooler; elsewhere the reason is given. */
export function ensurePrinter(): TestPrinter {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return { kind: 'missing', why: 'a spooler of its own needs Linux and root' }
  if (!existsSync('/usr/lib/cups/backend/cups-pdf')) {
    const failure = install()
    if (failure !== null) return { kind: 'missing', why: failure }
  }
  if (!isRunning()) spawnSync('cupsd')
  const made = spawnSync('lpadmin', [
    '-p',
    queue,
    '-v',
    'cups-pdf:/',
    '-E',
    '-m',
    'lsb/usr/cups-pdf/CUPS-PDF_opt.ppd',
  ])
  return made.status === 0
    ? { kind: 'ready', name: queue, folder: join(homedir(), 'PDF') }
    : { kind: 'missing', why: `lpadmin: ${made.stderr.toString().trim()}` }
}

function install(): string | null {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (spawnSync('apt-get', ['update'], { env }).status !== 0) return 'apt-get update failed'
  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env,
  })
  return status === 0
    ? null
    : `apt-get install ${packages.join(' ')} failed: ${String(stderr).trim().slice(-200)}`
}

function isRunning(): boolean {
  const { status, stdout } = spawnSync('lpstat', ['-r'], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return status === 0 && stdout.includes('is running')
}
