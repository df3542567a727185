// Which reader of identity cards stands at the desk, and where an HTTP one answers: on this machine or nowhere.
import { z } from 'zod'

export const cardReader = z.object({
  /** `wedge` types what it reads like a keyboard; `http` is asked by a key. */
  kind: z.enum(['none', 'wedge', 'http']),
  port: z.int().min(1).max(65535),
  path: z
    .string()
    .max(80, { error: 'too-long' })
    .regex(/^\/[\w./?=&-]*$/, { error: 'address-path' }),
})
export type CardReader = Readonly<z.infer<typeof cardReader>>

export const noCardReader: CardReader = { kind: 'none', port: 18889, path: '/' }

const loopback = ['127.0.0.1', '[::1]', 'localhost']

/** Whether an address leads to this very machine by plain HTTP; a reader's answer must never cross a wire. */
export function isOnThisMachine(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username, password } = new URL(address)
  return protocol === 'http:' && loopback.includes(hostname) && username === '' && password === ''
}

export function addressOf({ port, path }: CardReader): string {
  return `http://127.0.0.1:${port}${path}`
}
