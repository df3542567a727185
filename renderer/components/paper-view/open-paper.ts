// Opens a PDF with pdf.js and hands out its pages. Loaded only when a paper is looked at; the worker is a file of its own.
import { getDocument, GlobalWorkerOptions, type PDFPageProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** `done` settles when the page is drawn, or its drawing was cancelled. */
export type Drawing = Readonly<{ cancel: () => void; done: Promise<void> }>

export type PaperPage = Readonly<{
  number: number
  width: number
  height: number
  /** Draws the page `pixels` wide. */
  draw: (canvas: HTMLCanvasElement, pixels: number) => Drawing
  words: () => Promise<string>
}>

export type OpenPaper = Readonly<{ pages: readonly PaperPage[]; close: () => void }>

export async function openPaper(pdf: Blob): Promise<OpenPaper> {
  const task = getDocument({ data: new Uint8Array(await pdf.arrayBuffer()), enableXfa: false })
  const document = await task.promise
  const pages: PaperPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    pages.push(pageOf(await document.getPage(number)))
  }
  return { pages, close: () => void task.destroy() }
}

function pageOf(page: PDFPageProxy): PaperPage {
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    number: page.pageNumber,
    width,
    height,
    draw: (canvas, pixels) => {
      const viewport = page.getViewport({ scale: pixels / width })
      canvas.width = Math.floor(viewport.width)
      canvas.height = Math.floor(viewport.height)
      const task = page.render({ canvas, viewport })
      // A cancelled drawing rejects; that is how it ends, not a failure.
      const done = task.promise.catch(() => undefined)
      return { cancel: () => task.cancel(), done }
    },
    words: async () => {
      const { items } = await page.getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    },
  }
}
