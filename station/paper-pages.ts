// Papers as PDF: a draft made on the spot, or the very bytes of an issued copy. Addresses hold ids, never names.
import type { Context } from 'hono'
import { formCode } from '../domain/papers/paper.ts'
import { findPaperCopy } from '../db/stores/paper-store.ts'
import type { CallMeta } from './contract/call.ts'
import type { CallContext } from './core.ts'
import { readingOf } from './operation.ts'
import { renderDraft, renderHousePaper } from './operations/papers.ts'
import { invalid, notFound } from './refusal.ts'
import { workerOf } from './router.ts'

const meta: CallMeta = { who: 'signed-in', does: 'read' }

/** `/paper/draft/:form/:stayId?escort=…` */
export async function draftPaper(http: Context, context: CallContext): Promise<Response> {
  const worker = workerOf(context, { meta, call: 'paper.draft' })
  const form = formCode.safeParse(http.req.param('form'))
  if (!form.success) throw invalid(['form'], 'not-in-list')
  const escort = http.req.query('escort')
  const stayId = idOf(http.req.param('stayId'))
  const subject = { kind: 'stay', stayId, escortId: escort === undefined ? null : idOf(escort) } as const
  return pdf(await renderDraft(readingOf({ ...context, worker }), { form: form.data, subject }))
}

/** `/paper/draft/:form/:kind/:id` of a handover or a gate check */
export async function gateDraftPaper(http: Context, context: CallContext): Promise<Response> {
  const worker = workerOf(context, { meta, call: 'paper.draft' })
  const form = formCode.safeParse(http.req.param('form'))
  if (!form.success) throw invalid(['form'], 'not-in-list')
  const id = idOf(http.req.param('id'))
  const isHandover = http.req.param('kind') === 'handover'
  const subject = isHandover
    ? ({ kind: 'handover', handoverId: id } as const)
    : ({ kind: 'gate-check', gateCheckId: id } as const)
  return pdf(await renderDraft(readingOf({ ...context, worker }), { form: form.data, subject }))
}

/** `/paper/house/:form`: what is hung up and given away, of nobody and without a number */
export async function housePaper(http: Context, context: CallContext): Promise<Response> {
  const worker = workerOf(context, { meta, call: 'paper.house' })
  const form = formCode.safeParse(http.req.param('form'))
  if (!form.success) throw invalid(['form'], 'not-in-list')
  return pdf(await renderHousePaper(readingOf({ ...context, worker }), form.data))
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
