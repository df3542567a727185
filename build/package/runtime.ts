// The Electron runtime to package with: named by hand, this machine's own, or fetched for the target.
// Where none can be had, says so in plain words; never builds without one.
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  executableIn,
  fetchRuntimeZip,
  findRuntime,
  plainCause,
  type Fetching,
} from '../start/electron-runtime.ts'
import { systems, type PackageOptions } from './options.ts'

export type RuntimeToPackage = Readonly<{ kind: 'found'; dist: string } | { kind: 'none'; because: string }>
type Machine = Readonly<{ platform: string; arch: string; env: NodeJS.ProcessEnv }>

export async function runtimeToPackage(
  { system, arch, electronDist }: PackageOptions,
  machine: Machine,
  fetch: (fetching: Fetching) => Promise<string> = fetchRuntimeZip,
): Promise<RuntimeToPackage> {
  const platform = systems[system]
  if (electronDist !== null) {
    const dist = resolve(electronDist)
    const isZip = dist.endsWith('.zip') && existsSync(dist) && statSync(dist).isFile()
    if (isZip || existsSync(executableIn(dist, platform))) return { kind: 'found', dist }
    return none(`${dist} 里没有 ${platform} 的 Electron`, `${dist} holds no Electron for ${platform}`)
  }
  const own = machine.platform === platform && machine.arch === arch ? findRuntime(machine) : null
  if (own !== null) return { kind: 'found', dist: own }
  try {
    return { kind: 'found', dist: await fetch({ platform, arch }) }
  } catch (error) {
    const cause = plainCause(error)
    return none(
      `取不到 ${platform}-${arch} 的 Electron 运行环境（${cause}），无法打包；可用 --electron-dist 指定`,
      `The Electron runtime for ${platform}-${arch} cannot be had (${cause}), so nothing was packaged; name one with --electron-dist, or a mirror in ELECTRON_MIRROR`,
    )
  }
}

function none(zh: string, en: string): RuntimeToPackage {
  return { kind: 'none', because: `${zh}。/ ${en}.` }
}
