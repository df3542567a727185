// `npm run package`: the installers of one system, by electron-builder.
// Says in plain words what is missing, and exits 1 without a stack.
import { join, resolve } from 'node:path'
import { packageHelp, readPackageOptions, type PackageOptions } from './package/options.ts'
import { runtimeToPackage } from './package/runtime.ts'
import { buildScreens, projectDir, screensDir } from './start/screens.ts'

const asked = readPackageOptions(process.argv.slice(2), process)
if (asked.kind === 'help') console.log(packageHelp)
else if (asked.kind === 'wrong') {
  console.error(`${asked.because} (npm run package -- --help)`)
  process.exitCode = 2
} else process.exitCode = await makePackage(asked.options)

async function makePackage(options: PackageOptions): Promise<number> {
  const runtime = await runtimeToPackage(options, process)
  if (runtime.kind === 'none') return fail(runtime.because)
  const failure = await buildScreens()
  if (failure !== null) return fail(`The screens could not be built.\n${failure}`)
  const outDir = resolve(options.outDir ?? join(projectDir, 'out'))
  const shellDir = join(projectDir, 'dist', 'electron')
  try {
    const { pack } = await import('./package/pack.ts')
    const made = await pack({ ...options, electronDist: runtime.dist, shellDir, screensDir, outDir })
    console.log([`Packaged into ${outDir}`, ...made].join('\n  '))
    return 0
  } catch (error) {
    return fail(`electron-builder could not finish: ${(error as Error).message}`)
  }
}

function fail(because: string): number {
  console.error(because)
  return 1
}
