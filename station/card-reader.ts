// Asks an HTTP reader of identity cards, on this machine only: any other host, a redirect, a slow or a huge answer is
// refused. What a reader says of a person is never written anywhere, least of all to a log.
import { isOnThisMachine } from '../domain/people/card-reader.ts'
import {
  readCardObject,
  type CardContext,
  type CardFault,
  type CardReading,
} from '../domain/people/card-reading.ts'

export type CardAnswer = Readonly<
  | { kind: 'read'; card: CardReading }
  | { kind: 'not-there' }
  | { kind: 'no-card' }
  | { kind: 'unreadable'; because: CardFault | 'not-json' | 'too-big' }
>

const patienceMs = 2000
/** A card with its photo in base64 takes some 60 KB. */
const mostBytes = 256 * 1024

/** @throws RangeError for an address that is not on this machine */
export async function askCardReader(address: string, context: CardContext): Promise<CardAnswer> {
  if (!isOnThisMachine(address)) throw new RangeError('A card reader answers on this machine only')
  try {
    const answer = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
      headers: { accept: 'application/json' },
    })
    if (answer.status === 204 || answer.status === 404) return await emptied(answer)
    if (!answer.ok) return await emptied(answer, { kind: 'not-there' })
    return readAnswer(await textOf(answer), context)
  } catch {
    // Not running, too slow, a redirect: for the worker all the same, and the reasons may hold what was read.
    return { kind: 'not-there' }
  }
}

async function emptied(answer: Response, said: CardAnswer = { kind: 'no-card' }): Promise<CardAnswer> {
  await answer.body?.cancel()
  return said
}

/** null where there is more than any card takes. */
async function textOf({ body }: Response): Promise<string | null> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  if (body === null) return text
  for await (const part of body) {
    bytes += part.byteLength
    if (bytes > mostBytes) return null
    text += decoder.decode(part, { stream: true })
  }
  return text + decoder.decode()
}

function readAnswer(text: string | null, context: CardContext): CardAnswer {
  if (text === null) return { kind: 'unreadable', because: 'too-big' }
  const value = jsonOf(text)
  if (value === undefined) return { kind: 'unreadable', because: 'not-json' }
  if (saysNoCard(value)) return { kind: 'no-card' }
  const outcome = readCardObject(value, context)
  return outcome.kind === 'read' ? outcome : { kind: 'unreadable', because: outcome.because }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Readers answer an empty object, null, or a flag of their own where nothing lies on them. */
function saysNoCard(value: unknown): boolean {
  if (value === null) return true
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.length === 0 || ('resultFlag' in value && Number(value.resultFlag) !== 0 && keys.length <= 3)
}
