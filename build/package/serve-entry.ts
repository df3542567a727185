// The packaged station without a window: `node dist/electron/serve.js DATA [PORT]`, for a machine that only serves.
// The same station on the same screens; ends cleanly on a signal.
import { join } from 'node:path'
import { serveStation } from '../../station/serve.ts'

const [dataDir, port = '0'] = process.argv.slice(2)
if (dataDir === undefined || !/^\d{1,5}$/.test(port)) {
  console.error('node serve.js DATA [PORT]')
  process.exit(2)
}
const screensDir = join(import.meta.dirname, '..', 'screens')
const served = await serveStation({ dataDir, screensDir, port: Number(port) })
console.log(served.url)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void served.close().then(() => process.exit(0)))
}
