// Checks the import directions of a source tree with dependency-cruiser, and that it has really read that tree:
// with a parser it does not know, dependency-cruiser reads no module at all and calls that clean.
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { importRules } from './import-rules.ts'
import { listSourceFiles } from './source-files.ts'

export type Violation = Readonly<{ rule: string; from: string; to: string }>
export type Cruise = Readonly<{ modules: readonly string[]; violations: readonly Violation[] }>

const options: ICruiseOptions = {
  validate: true,
  ruleSet: { forbidden: [...importRules] },
  doNotFollow: { path: '(^|/)node_modules/' },
  exclude: { path: '^tests/.+/fixtures/' },
  // Type imports count: who needs only the type of a thing still knows the thing.
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'browser', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs', '.json', '.d.ts', '.d.mts'],
  },
}

/** Reads the folders and files `roots` below `baseDir`. */
export async function cruiseTree(baseDir: string, roots: readonly string[]): Promise<Cruise> {
  const output = await runCruiser(baseDir, roots)
  const ours = output.modules.filter((module) => !module.coreModule && !module.couldNotResolve)
  const violations = output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  return {
    modules: ours.map((module) => module.source).filter((path) => !path.includes('node_modules/')),
    violations,
  }
}

async function runCruiser(baseDir: string, roots: readonly string[]): Promise<ICruiseResult> {
  const before = process.cwd()
  try {
    const { output } = await cruise([...roots], { ...options, baseDir })
    if (typeof output === 'string') throw new Error('dependency-cruiser answered in text, not in modules')
    return output
  } finally {
    // dependency-cruiser walks into baseDir and stays there.
    process.chdir(before)
  }
}

/** The listed source files that were not read. Not empty means that the check has seen less than the tree. */
export function unreadFiles(listed: readonly string[], read: readonly string[]): readonly string[] {
  const seen = new Set(read)
  return listed.filter((path) => !seen.has(path))
}

/** The top of each listed path: files of the root by name, everything else by its first folder. */
export function rootsOf(listed: readonly string[]): readonly string[] {
  return [...new Set(listed.map((path) => path.split('/')[0] ?? path))]
}

async function main(): Promise<number> {
  const root = process.cwd()
  const listed = listSourceFiles(root)
  const { modules, violations } = await cruiseTree(root, rootsOf(listed))
  const unread = unreadFiles(listed, modules)
  for (const { rule, from, to } of violations) console.log(`${rule}: ${from} → ${to}`)
  for (const path of unread) console.log(`not read: ${path}`)
  console.log(`${modules.length} modules read, ${listed.length} source files listed`)
  return violations.length === 0 && unread.length === 0 && listed.length > 0 ? 0 : 1
}

if (import.meta.main) process.exitCode = await main()
