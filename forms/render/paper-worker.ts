// The rendering thread: takes one request after the other, in order, and answers each exactly once.
// Started by renderer.ts only; its fonts come with workerData.
import { parentPort, workerData } from 'node:worker_threads'
import { createEngine, type Engine } from './engine.ts'
import type { FontFiles } from './font-files.ts'
import { MissingGlyphsError } from './missing-glyphs.ts'
import type { Numbered, PaperAnswer, PaperRequest, RenderRequest } from './paper-request.ts'

// Given by renderer.ts as exactly this.
const engine = createEngine((workerData as { fonts: FontFiles }).fonts)
let queue: Promise<void> = Promise.resolve()

parentPort?.on('message', ({ id, body }: Numbered<PaperRequest>) => {
  queue = queue.then(async () => {
    const answer: Numbered<PaperAnswer> = { id, body: await answerTo(body) }
    const transfer = answer.body.kind === 'paper' ? [answer.body.bytes.buffer as ArrayBuffer] : []
    parentPort?.postMessage(answer, transfer)
  })
})

async function answerTo(request: PaperRequest): Promise<PaperAnswer> {
  try {
    if (request.kind === 'missing')
      return { kind: 'missing', characters: engine.missingGlyphs(request.texts) }
    return { kind: 'paper', bytes: await renderWith(engine.withPictures(request.pictures), request) }
  } catch (error) {
    if (error instanceof MissingGlyphsError) return { kind: 'unprintable', characters: error.characters }
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}

/** Narrowed per key, so that a form's data can only meet its own form. */
function renderWith(renderer: Engine, request: RenderRequest): Promise<Uint8Array> {
  switch (request.key) {
    case 'relief-registration-2014':
      return renderer.render(request.key, request.data, request.mark)
    case 'service-and-leaving-2014':
      return renderer.render(request.key, request.data, request.mark)
    case 'escort-handover-2026':
      return renderer.render(request.key, request.data, request.mark)
    case 'custody-receipt-2026':
      return renderer.render(request.key, request.data, request.mark)
    case 'custody-return-2026':
      return renderer.render(request.key, request.data, request.mark)
    case 'security-check-2026':
      return renderer.render(request.key, request.data, request.mark)
    case 'refusal-notice-2014':
      return renderer.render(request.key, request.data, request.mark)
    case 'police-handover-2015':
      return renderer.render(request.key, request.data, request.mark)
    case 'referral-2026':
      return renderer.render(request.key, request.data, request.mark)
    case 'entry-notice-2026':
      return renderer.render(request.key, request.data, request.mark)
  }
}
