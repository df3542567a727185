// The reader's setting as it is typed: a port is words in a field until it is saved.
import { z } from 'zod'
import { cardReader, type CardReader } from '../../domain/people/card-reader.ts'

export const cardReaderSchema = z.object({
  kind: cardReader.shape.kind,
  port: z.string().refine(isPort, { error: 'port' }),
  path: cardReader.shape.path,
})
export type CardReaderValues = z.infer<typeof cardReaderSchema>

function isPort(text: string): boolean {
  return /^[0-9]{1,5}$/.test(text) && cardReader.shape.port.safeParse(Number(text)).success
}

export function valuesOf({ kind, port, path }: CardReader): CardReaderValues {
  return { kind, port: String(port), path }
}

export function cardReaderOf({ kind, port, path }: CardReaderValues): CardReader {
  return { kind, port: Number(port), path }
}
