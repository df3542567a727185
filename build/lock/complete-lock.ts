// Completes the lock file: an optional package of another platform that the registry did not answer for is left out by
// npm, and `npm ci` then refuses the file. Such a package is never fetched here, so its name, version and platform do.

type Entry = Readonly<{
  version?: string
  dev?: boolean
  optional?: boolean
  os?: readonly string[]
  cpu?: readonly string[]
  libc?: readonly string[]
  gypfile?: boolean
  optionalDependencies?: Readonly<Record<string, string>>
}>
export type Lock = Readonly<{ packages: Readonly<Record<string, Entry>> }>

export type Missing = Readonly<{ name: string; version: string; dev: boolean }>

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]

/** Optional packages with an exact version that some entry names and the lock does not hold. */
export function missingFrom({ packages }: Lock): readonly Missing[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) && !holds(packages, path, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  )
}

/** Carry their binaries themselves; npm forgets that in the lock file, and would call for a compiler. */
const prebuilt = ['better-sqlite3']

/** Prebuilt packages that npm would build again from the lock file as it is. */
export function builtAgainBy({ packages }: Lock): readonly string[] {
  return prebuilt.filter((name) => packages[`node_modules/${name}`]?.gypfile !== false)
}

/** The lock with an entry for each, its platform read from the package's name. */
export function completeLock<File extends Lock>(lock: File): File {
  const added = missingFrom(lock).map(
    (missing) => [`node_modules/${missing.name}`, entryOf(missing)] as const,
  )
  const [root, ...rest] = Object.entries(lock.packages).map(([path, entry]) =>
    prebuilt.some((name) => path === `node_modules/${name}`)
      ? ([path, { ...entry, gypfile: false }] as const)
      : ([path, entry] as const),
  )
  const sorted = [...rest, ...added].toSorted(([left], [right]) => (left < right ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(root ? [root, ...sorted] : sorted) }
}

/** Whether Node would find `name` from the package at `path`: beside it or further up. */
function holds(packages: Lock['packages'], path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true
    if (at === '') return false
  }
}

function entryOf({ name, version, dev }: Missing): Entry {
  const words = name.split(/[-/@]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const libc = /musl/.test(name) ? ['musl'] : /linux.*gnu/.test(name) ? ['glibc'] : []
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  }
}
