// Starts one of the project's TypeScript entry points, or says in plain words which Node it needs.
// Must stay plain JavaScript of an old dialect: it is the one file an old Node has to understand.
import module from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { resolve } from 'node:path'

const needed = 24
const [entry, ...rest] = process.argv.slice(2)
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `三关需要 Node ${needed} 或更新的版本，现在运行的是 ${process.versions.node}。请先执行 npm ci（它会带来 Node ${needed}），再用 npm start / npm test 启动。\n` +
      `Sanguan needs Node ${needed} or newer; this is ${process.versions.node}. Run "npm ci" (it brings Node ${needed} along) and start with "npm start" or "npm test"; on a system it has no Node for, install Node ${needed} yourself.`,
  )
  process.exit(1)
}
// What was compiled once is kept: it halves the time to the first answer. Within the tree, where nobody else writes.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)))
const file = resolve(entry)
process.argv = [process.argv[0], file, ...rest]
await import(pathToFileURL(file).href)
