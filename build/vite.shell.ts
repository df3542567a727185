// Bundles the shell for Electron, whose Node runs no TypeScript: main, the station process, a plain server, each worker.
// What package.json lists under `dependencies` stays outside and is shipped as it is; everything else goes in.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { build, type Plugin } from 'vite'

const projectDir = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** Packages with native code, or that read files beside themselves (fonts, the PDF maker). */
export const shippedPackages = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })

const entries = {
  main: join(projectDir, 'electron', 'main.ts'),
  'station-process': join(projectDir, 'electron', 'station-process.ts'),
  serve: join(projectDir, 'build', 'package', 'serve-entry.ts'),
}

export async function bundleShell(outDir = join(projectDir, 'dist', 'electron')): Promise<void> {
  const isShipped = (id: string) => shippedPackages.some((name) => id === name || id.startsWith(`${name}/`))
  await build({
    root: projectDir,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [filesBesideModules()],
    // Only an entry started by hand asks this, and none of these is.
    define: { 'import.meta.main': 'false' },
    ssr: { noExternal: true, external: ['electron', ...shippedPackages] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: entries,
        external: (id) => id === 'electron' || id.startsWith('node:') || isShipped(id),
        // Flat: a file named beside a module is beside it in the bundle too, whichever chunk the module is in.
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  })
}

const besideModule = /new URL\(\s*['"](\.{1,2}\/[^'"]+)['"],\s*import\.meta\.url,?\s*\)/g

/** Carries along what a module names by `new URL('./x', import.meta.url)`: a worker is bundled, a data file copied. */
function filesBesideModules(): Plugin {
  return {
    name: 'files-beside-modules',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('node_modules') || !code.includes('import.meta.url')) return null
      const carried = code.replace(besideModule, (whole, path: string) => {
        const file = resolve(dirname(id), path)
        if (!existsSync(file) || extname(file) === '') return whole
        const isModule = extname(file) === '.ts'
        const fileName = isModule ? `${basename(file, '.ts')}.js` : basename(file)
        if (isModule) this.emitFile({ type: 'chunk', id: file, fileName })
        else this.emitFile({ type: 'asset', fileName, source: readFileSync(file) })
        return `new URL('./${fileName}', import.meta.url)`
      })
      return carried === code ? null : { code: carried, map: null }
    },
  }
}
