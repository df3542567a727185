// Papers from another thread: the station asks, a worker lays out, the station's own thread stays free.
// Knows requests and answers only; fonts and pdfmake live in the worker.
import { Worker } from 'node:worker_threads'
import { blankEscortHandoverData } from '../escort-handover-2026/blank-data.ts'
import type { FormDataByKey, FormKey } from '../registry.ts'
import type { PaperMark } from '../paper.ts'
import { findFontFiles, type FontFiles } from './font-files.ts'
import { MissingGlyphsError, type MissingGlyph } from './missing-glyphs.ts'
import type { Numbered, PaperAnswer, PaperRequest, Pictures, RenderRequest } from './paper-request.ts'

export type RendererOptions = Readonly<{
  fonts?: FontFiles
  /** Where the bundled worker lies in a package; from the sources it is found by itself. */
  worker?: URL
  /** A paper that needs more is given up, and the worker with it; the station goes on. */
  memoryLimitMb?: number
}>

export type Renderer = Readonly<{
  /** The PDF, the same bytes for the same input. Rejects with MissingGlyphsError or PaperError. */
  render<Key extends FormKey>(
    key: Key,
    data: FormDataByKey[Key],
    mark: PaperMark,
    pictures?: Pictures,
  ): Promise<Uint8Array>
  /** The characters of these texts that no font here can print, each once. */
  missingGlyphs(texts: readonly string[]): Promise<readonly MissingGlyph[]>
  /** Starts the worker and opens the fonts, so that the first paper comes as fast as the others. */
  warm(): Promise<void>
  close(): Promise<void>
}>

/** The paper could not be made: its worker ended, or laying it out failed. */
export class PaperError extends Error {
  override readonly name = 'PaperError'
}

type Pending = Readonly<{ resolve: (answer: PaperAnswer) => void; reject: (error: Error) => void }>
type Line = Readonly<{ worker: Worker; pending: Map<number, Pending> }>

const MEMORY_LIMIT_MB = 512
const WARMING: PaperMark = { kind: 'blank', at: 0, atText: '' }

export function createRenderer(options: RendererOptions = {}): Renderer {
  let line: Line | null = null
  let lastId = 0
  let isClosed = false
  const ask = (body: PaperRequest): Promise<PaperAnswer> => {
    if (isClosed) return Promise.reject(new PaperError('The renderer is closed'))
    line ??= openLine(options, (ended) => {
      if (line === ended) line = null
    })
    const id = (lastId += 1)
    return send(line, { id, body })
  }
  const render: Renderer['render'] = async (key, data, mark, pictures = {}) => {
    // `key` and `data` belong together by the signature; a union cannot follow a type parameter.
    const answer = await ask({ kind: 'render', key, data, mark, pictures } as RenderRequest)
    if (answer.kind === 'paper') return answer.bytes
    throw failure(answer)
  }
  return {
    render,
    missingGlyphs: async (texts) => {
      const answer = await ask({ kind: 'missing', texts })
      if (answer.kind === 'missing') return answer.characters
      throw failure(answer)
    },
    warm: async () => {
      await render('escort-handover-2026', blankEscortHandoverData({ name: '', phone: '' }), WARMING)
    },
    close: async () => {
      isClosed = true
      await line?.worker.terminate()
    },
  }
}

/** Starts a worker; when it ends, for whatever reason, everything that waits for it is told. */
function openLine(options: RendererOptions, onEnd: (line: Line) => void): Line {
  const worker = new Worker(options.worker ?? new URL('./paper-worker.ts', import.meta.url), {
    workerData: { fonts: options.fonts ?? findFontFiles() },
    resourceLimits: { maxOldGenerationSizeMb: options.memoryLimitMb ?? MEMORY_LIMIT_MB },
  })
  const line: Line = { worker, pending: new Map() }
  const end = (error: PaperError): void => {
    onEnd(line)
    const waiting = [...line.pending.values()]
    line.pending.clear()
    for (const { reject } of waiting) reject(error)
  }
  worker.on('message', ({ id, body }: Numbered<PaperAnswer>) => {
    line.pending.get(id)?.resolve(body)
    line.pending.delete(id)
    if (line.pending.size === 0) worker.unref()
  })
  worker.on('error', (error) => {
    end(new PaperError(`The paper worker failed: ${error.message}`, { cause: error }))
  })
  worker.on('exit', (code) => {
    end(new PaperError(`The paper worker ended (${code})`))
  })
  return line
}

/** While somebody waits, the worker keeps the process alive; otherwise it does not. */
function send({ worker, pending }: Line, request: Numbered<PaperRequest>): Promise<PaperAnswer> {
  return new Promise((resolve, reject) => {
    // Throws on what cannot be cloned; then nobody waits.
    worker.postMessage(request)
    pending.set(request.id, { resolve, reject })
    worker.ref()
  })
}

function failure(answer: PaperAnswer): Error {
  if (answer.kind === 'unprintable') return new MissingGlyphsError(answer.characters)
  return new PaperError(answer.kind === 'failed' ? answer.message : `Unexpected answer: ${answer.kind}`)
}
