// Who may import whom: the architecture's table, one named rule a row, as dependency-cruiser reads it.
// A layer's row is an allow-list, so a new package or a new folder is refused until somebody decides.
import type { IFlattenedRuleSet } from 'dependency-cruiser'

type ImportRule = NonNullable<IFlattenedRuleSet['forbidden']>[number]

/** Matches the packages wherever they are installed, and the bare name where they are not. */
const packages = (...names: readonly string[]) => `(^|/)(node_modules/)?(@types/)?(${names.join('|')})(/|$)`
/** Matches Node's own modules, which dependency-cruiser reports without their `node:`. */
const nodeModules = (...names: readonly string[]) => `^(node:)?(${names.join('|')})(/promises)?$`

type Row = Readonly<{
  name: string
  layer: string
  except?: string
  may: readonly string[]
  anyNodeModule?: true
  why: string
}>

const pureData = ['pinyin-pro', 'chinese-days', 'gb2260', 'lcn']
const service = ['hono', '@hono', '@orpc', 'zod', 'pdf-to-printer']
const react = ['react', 'react-dom', 'react-i18next', 'react-hook-form', '@hookform', '@mantine', '@tanstack']
const screens = [
  ...react,
  'i18next',
  'wouter',
  'recharts',
  'dayjs',
  'pdfjs-dist',
  '@orpc/client',
  '@orpc/contract',
  'zod',
]

const rows: readonly Row[] = [
  {
    name: 'domain-knows-rules-only',
    layer: '^domain/',
    may: ['^domain/', packages('zod', ...pureData)],
    why: 'the rules must run without a database, a window, a clock or a network',
  },
  {
    name: 'db-knows-domain-and-sqlite-only',
    layer: '^db/',
    except: '^db/migrations/[0-9]',
    may: ['^(domain|db)/', packages('better-sqlite3'), nodeModules('fs', 'path', 'crypto')],
    why: 'the store must not know who asks, who prints or who shows',
  },
  {
    name: 'migration-means-the-same-for-ever',
    layer: '^db/migrations/[0-9]',
    may: ['^db/(migrations/)?migration[.]ts$'],
    why: 'what a migration imports changes later, and with it the meaning of a released migration',
  },
  {
    name: 'forms-know-domain-only',
    layer: '^forms/',
    except: '^forms/render/',
    may: ['^(domain|forms)/', packages('pdfmake')],
    why: 'a paper is data in, document out; forms/render/ alone touches files, fonts and threads',
  },
  {
    name: 'paper-is-rendered-without-the-rest',
    layer: '^forms/render/',
    may: [
      '^(domain|forms)/',
      packages('pdfmake', 'fontkit', '@expo-google-fonts'),
      nodeModules('worker_threads', 'fs', 'path', 'url', 'os', 'module'),
    ],
    why: 'the renderer of papers runs pdfmake in a worker and knows neither database nor station',
  },
  {
    name: 'contract-is-readable-by-both-sides',
    layer: '^station/contract/',
    may: ['^domain/', '^station/contract/', packages('zod', '@orpc/contract')],
    why: 'the screens import the contract: whatever it imports ends up in the browser',
  },
  {
    name: 'station-knows-no-shell',
    layer: '^station/',
    except: '^station/contract/',
    may: ['^(domain|db|forms|station)/', packages(...service)],
    anyNodeModule: true,
    why: 'the station is a function from Request to Response, the same in both hosts',
  },
  {
    name: 'electron-is-a-thin-shell',
    layer: '^electron/',
    may: ['^(station|electron)/', packages('electron', 'electron-updater'), nodeModules('fs', 'path')],
    why: 'no rules, no SQL and no screens in the shell: what works in one host works in the other',
  },
  {
    name: 'renderer-knows-domain-and-contract-only',
    layer: '^renderer/',
    may: [
      '^(domain|renderer)/',
      '^station/contract/',
      packages(...screens),
      '(^|/)node_modules/vite/client[.]d[.]ts$',
    ],
    why: 'the screens run in a browser and reach everything else by the contract',
  },
]

function ruleOf({ name, layer, except, may, anyNodeModule, why }: Row): ImportRule {
  return {
    name,
    severity: 'error',
    comment: why,
    from: { path: layer, ...(except === undefined ? {} : { pathNot: except }) },
    // What leads nowhere is named once, by every-import-resolves.
    to: {
      pathNot: [...may],
      couldNotResolve: false,
      ...(anyNodeModule ? { dependencyTypesNot: ['core'] } : {}),
    },
  }
}

export const importRules: readonly ImportRule[] = [
  ...rows.map(ruleOf),
  {
    name: 'migration-takes-the-type-only',
    severity: 'error',
    comment: 'a value would be code that runs inside a frozen migration',
    from: { path: '^db/migrations/[0-9]' },
    to: { path: '^db/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'only-render-runs-pdfmake',
    severity: 'error',
    comment: "builders of papers use pdfmake's types and never run it",
    from: { path: '^forms/', pathNot: '^forms/render/' },
    to: { path: packages('pdfmake'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'only-the-api-holds-the-contract-client',
    severity: 'error',
    comment: 'screens read through the hooks of renderer/api/',
    from: { path: '^renderer/', pathNot: '^renderer/api/' },
    to: { path: packages('@orpc') },
  },
  {
    name: 'nobody-imports-build-or-tests',
    severity: 'error',
    comment: 'what the program needs to run lives in its layers',
    from: { path: '^(domain|db|forms|station|electron|renderer)/' },
    to: { path: '^(build|tests)/' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'two files that need each other, by types too, are one file or three',
    from: {},
    to: { circular: true },
  },
  {
    name: 'every-import-resolves',
    severity: 'error',
    comment: 'an import that leads nowhere is not checked by any other rule',
    from: {},
    to: { couldNotResolve: true },
  },
]
