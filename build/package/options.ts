// The words after `npm run package --`: which system, which processor, and where the Electron runtime lies.
// Looks at nothing but the words.
import { parseArgs } from 'node:util'

export const systems = { linux: 'linux', win: 'win32', mac: 'darwin' } as const
export type System = keyof typeof systems
export type Arch = 'x64' | 'arm64'

export type PackageOptions = Readonly<{
  system: System
  arch: Arch
  /** Only the unpacked program, no installer. */
  isDirOnly: boolean
  electronDist: string | null
  outDir: string | null
}>
export type Asked =
  | Readonly<{ kind: 'package'; options: PackageOptions }>
  | Readonly<{ kind: 'help' }>
  | Readonly<{ kind: 'wrong'; because: string }>

const flags = {
  linux: { type: 'boolean' },
  win: { type: 'boolean' },
  mac: { type: 'boolean' },
  arch: { type: 'string' },
  dir: { type: 'boolean' },
  'electron-dist': { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Machine = Readonly<{ platform: string; arch: string }>

export function readPackageOptions(words: readonly string[], machine: Machine): Asked {
  let values
  try {
    values = parseArgs({ args: [...words], options: flags, strict: true }).values
  } catch (error) {
    return { kind: 'wrong', because: (error as Error).message }
  }
  if (values.help) return { kind: 'help' }
  const named = (Object.keys(systems) as System[]).filter((system) => values[system])
  if (named.length > 1) return { kind: 'wrong', because: 'One system at a time: --linux, --win or --mac.' }
  const system = named[0] ?? thisSystem(machine.platform)
  // Windows stations have x64 machines; elsewhere the machine at hand is the best guess.
  const arch = values.arch ?? (system === 'win' ? 'x64' : machine.arch)
  if (arch !== 'x64' && arch !== 'arm64')
    return { kind: 'wrong', because: `--arch is x64 or arm64, not ${arch}.` }
  if (system === 'win' && arch !== 'x64')
    return { kind: 'wrong', because: 'Windows is packaged for x64 only.' }
  return {
    kind: 'package',
    options: {
      system,
      arch,
      isDirOnly: values.dir === true,
      electronDist: values['electron-dist'] ?? null,
      outDir: values.out ?? null,
    },
  }
}

function thisSystem(platform: string): System {
  return (Object.keys(systems) as System[]).find((system) => systems[system] === platform) ?? 'linux'
}

export const packageHelp = `npm run package -- [options]

  --linux | --win | --mac   the system to package for (this one)
  --arch x64|arm64          the processor (this machine's; Windows x64)
  --dir                     the unpacked program only, no installer
  --electron-dist DIR       an unpacked Electron runtime, or its zip, instead of fetching one
  --out DIR                 where the packages go (out)
  --help                    this text

Linux: AppImage and deb. Windows: NSIS installer and portable. macOS: dmg.`
