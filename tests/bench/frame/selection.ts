// The words after `npm run bench --`, and which cases they mean. Looks at names only; runs nothing.
import { parseArgs } from 'node:util'

export type Listed = Readonly<{ name: string; caseNames: readonly string[] }>
export type Chosen = Readonly<{ bench: string; caseNames: readonly string[] }>

export type Asked =
  | Readonly<{ kind: 'run'; chosen: readonly Chosen[]; jsonFile: string | null }>
  | Readonly<{ kind: 'wrong'; because: string }>

const usage = '用法 Usage: npm run bench [-- NAME...] [--json FILE]'

export function readWords(words: readonly string[], benches: readonly Listed[]): Asked {
  let parsed
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'string' } },
    })
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
  const { positionals: names, values } = parsed
  if (values.json === '') return wrong('--json 后面缺少文件名 / --json needs the name of a file')
  const unknown = names.filter((name) => choose([name], benches).length === 0)
  if (unknown.length > 0)
    return wrong(
      `没有这样的基准 / no bench or case begins so: ${unknown.join(', ')}\n` +
        `有 / there are: ${benches.map(({ name }) => name).join(', ')} (find/initials-1: bench/case)`,
    )
  return { kind: 'run', chosen: choose(names, benches), jsonFile: values.json ?? null }
}

function wrong(because: string): Asked {
  return { kind: 'wrong', because: `${because}\n${usage}` }
}

/** `find` is all of find, `find/in` what begins so; a bench is never meant by a part of its name. No name is everything. */
export function choose(names: readonly string[], benches: readonly Listed[]): readonly Chosen[] {
  return benches.flatMap(({ name: bench, caseNames }) => {
    const isMeant = (caseName: string) =>
      names.length === 0 ||
      names.some((name) => (name.includes('/') ? `${bench}/${caseName}`.startsWith(name) : name === bench))
    const meant = caseNames.filter(isMeant)
    return meant.length === 0 ? [] : [{ bench, caseNames: meant }]
  })
}
