// What killable-station.ts starts: data folder, screens and port as arguments; a line on standard output when it answers.
import { serveStation } from '../../../station/serve.ts'

const [dataDir = '', screensDir = '', port = '0'] = process.argv.slice(2)
const { url } = await serveStation({ dataDir, screensDir, port: Number(port) })
process.stdout.write(`${url}\n`)
