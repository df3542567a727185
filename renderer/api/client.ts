// The only way to the station's calls. Types come from the contract; its schemas stay out of the first bundle.
import { createORPCClient, createORPCErrorFromJson, isORPCErrorJson } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { StationClient } from '../../station/contract/contract.ts'
import { authorization } from './authorization.ts'
import { toFailure } from './failure.ts'
import { endSession } from './session-store.ts'

export const client: StationClient = createORPCClient(
  new RPCLink({
    url: () => `${location.origin}/rpc`,
    headers: authorization,
    interceptors: [
      async (options) => {
        try {
          return await options.next()
        } catch (error) {
          // The sign-in sheet comes over the page; drafts keep what was typed.
          if (toFailure(error).kind === 'signed-out') endSession()
          throw error
        }
      },
    ],
  }),
)

/** A PDF (or photo) as bytes: the token goes in the header, so a plain link would not do. */
export async function fetchBlob(path: string, signal?: AbortSignal): Promise<Blob> {
  const answer = await fetch(path, { headers: authorization(), ...(signal ? { signal } : {}) })
  if (answer.ok) return await answer.blob()
  throw await errorOf(answer)
}

/** A picture on its way to the station; answers the SHA-256 it is kept under. */
export async function sendBlob(path: string, body: Blob): Promise<string> {
  const answer = await fetch(path, { method: 'POST', headers: authorization(), body })
  if (!answer.ok) throw await errorOf(answer)
  // What the station answers here is its own (station/photo-pages.ts).
  return ((await answer.json()) as { sha256: string }).sha256
}

async function errorOf(answer: Response): Promise<Error> {
  const said: unknown = await answer.json().catch(() => null)
  return isORPCErrorJson(said) ? createORPCErrorFromJson(said) : new Error(`answer ${answer.status}`)
}
