// A station as a process of its own, for tests that kill it: serves a folder on any free port and prints the address.
import { join } from 'node:path'
import { serveStation } from '../../station/serve.ts'

const [dataDir = ''] = process.argv.slice(2)
const screensDir = join(import.meta.dirname, '../../dist/screens')
const { url } = await serveStation({ dataDir, screensDir, port: 0 })
process.stdout.write(`${url}\n`)
