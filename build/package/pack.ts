// Bundles the shell and lets electron-builder make the package for one system and processor.
// The screens are built by the caller; the runtime is there already.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Arch, build, Platform } from 'electron-builder'
import { electronVersion } from '../start/electron-runtime.ts'
import { projectDir } from '../start/screens.ts'
import { bundleShell } from '../vite.shell.ts'
import { builderConfig, type Parts } from './config.ts'

const platforms = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC }

export type Packing = Omit<Parts, 'electronVersion' | 'hasLocales'> & Readonly<{ isDirOnly: boolean }>

/** The files that were made; for a folder only, none is named. */
export async function pack({ isDirOnly, ...parts }: Packing): Promise<readonly string[]> {
  await bundleShell(parts.shellDir)
  const arch = parts.arch === 'arm64' ? Arch.arm64 : Arch.x64
  const isWhole = parts.electronDist.endsWith('.zip') || parts.system === 'mac'
  const hasLocales = isWhole || existsSync(join(parts.electronDist, 'locales'))
  return build({
    projectDir,
    targets: platforms[parts.system].createTarget(isDirOnly ? 'dir' : null, arch),
    config: builderConfig({ ...parts, electronVersion, hasLocales }),
  })
}
