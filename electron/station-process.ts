// Entry of the utility process: opens the station on the folder it is given and answers over the parent port.
// The station never runs in Electron's main process, where one synchronous query would freeze the window.
import { openStation } from '../station/app.ts'
import { answerOver } from './relay/answering.ts'
import { appOrigin } from './protocol.ts'
import type { RelayMessage } from './relay/messages.ts'

const port = process.parentPort
const [dataDir = '', screensDir = ''] = process.argv.slice(2)

try {
  const station = await openStation({ dataDir, screensDir, origins: [appOrigin] })
  port.on('message', ({ data }: { data: { kind: string } }) => {
    if (data.kind === 'close') void station.close().finally(() => process.exit(0))
  })
  answerOver(
    {
      post: (message) => port.postMessage(message),
      receive: (listener) => port.on('message', ({ data }: { data: RelayMessage }) => listener(data)),
    },
    station.fetch,
  )
  port.postMessage({ kind: 'opened' })
} catch (error) {
  port.postMessage({ kind: 'refused', message: error instanceof Error ? error.message : String(error) })
  // The message has to be on its way before the process ends.
  setTimeout(() => process.exit(1), 200)
}
