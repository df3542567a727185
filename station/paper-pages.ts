// Papers as PDF: a draft made on the spot, or the very bytes of an issued copy. Addresses hold ids, never names.
import type { Context } from 'hono'
import { formCode } from '../domain/papers/paper.ts'
import { findPaperCopy } from '../db/stores/paper-store.ts'
import type { CallMeta } from './contract/call.ts'
import type { CallContext } from './core.ts'
import { readingOf } from './operation.ts'
import { renderDraft } from './operations/papers.ts'
import { invalid, notFound } from './refusal.ts'
import { workerOf } from './router.ts'

const meta: CallMeta = { who: 'signed-in', does: 'read' }

/** `/paper/draft/:form/:stayId?escort=…` */
export async function draftPaper(http: Context, context: CallContext): Promise<Response> {
  const worker = workerOf(context, { meta, call: 'paper.draft' })
  const form = formCode.safeParse(http.req.param('form'))
  if (!form.success) throw invalid(['form'], 'not-in-list')
  const escort = http.req.query('escort')
  const bytes = await renderDraft(readingOf({ ...context, worker }), {
    form: form.data,
    stayId: idOf(http.req.param('stayId')),
    escortId: escort === undefined ? null : idOf(escort),
  })
  return pdf(bytes)
}

/** `/paper/issued/:paperId/:copy` */
export function issuedPaper(http: Context, context: CallContext): Response {
  workerOf(context, { meta, call: 'paper.issued' })
  const copy = findPaperCopy(
    context.core.connection,
    idOf(http.req.param('paperId')),
    idOf(http.req.param('copy')),
  )
  const bytes = copy && context.core.blobs.read(copy.blobSha256)
  if (!bytes) throw notFound('paper-copy')
  return pdf(bytes)
}

function idOf(text: string | undefined): number {
  if (!text || !/^[1-9][0-9]{0,14}$/.test(text)) throw notFound('paper')
  return Number(text)
}

function pdf(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
