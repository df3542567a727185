// Shows the very pages of a PDF, all of them, as pictures: the same in Electron and in a browser.
// Scrolls with the arrows, zooms with + and -, and tells a screen reader the words of each page.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailedState, Loading } from '../four-states.tsx'
import type { OpenPaper, PaperPage } from './open-paper.ts'
import classes from './paper-view.module.css'

export type PaperViewProps = Readonly<{ pdf: Blob; label: string; className?: string | undefined }>

/** Widths of a page relative to the view: the first fits it. */
const zooms = [1, 1.25, 1.5, 2, 2.5]

export function PaperView({ pdf, label, className }: PaperViewProps) {
  const { t } = useTranslation()
  const [zoom, setZoom] = useState(0)
  const { paper, error } = useOpenPaper(pdf)
  const zoomBy = (step: number) => setZoom((at) => Math.min(zooms.length - 1, Math.max(0, at + step)))
  const byKey = (event: KeyboardEvent) => {
    if (event.key === '+' || event.key === '=') zoomBy(1)
    else if (event.key === '-') zoomBy(-1)
    else if (event.key === '0') setZoom(0)
    else return
    event.preventDefault()
  }
  if (error !== null) return <FailedState error={error} />
  if (!paper) return <Loading />
  return (
    <div className={`${classes['frame']} ${className ?? ''}`}>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes['desk']} role="region" aria-label={label} tabIndex={0} onKeyDown={byKey}>
        {paper.pages.map((page) => (
          <Page key={page.number} page={page} count={paper.pages.length} zoom={zooms[zoom] ?? 1} />
        ))}
      </div>
      <div className={classes['tools']}>
        <span>{t('paper.pages', { count: paper.pages.length })}</span>
        <button
          type="button"
          onClick={() => zoomBy(-1)}
          disabled={zoom === 0}
          aria-label={t('paper.smaller')}
        >
          −
        </button>
        <span>{Math.round((zooms[zoom] ?? 1) * 100)}%</span>
        <button
          type="button"
          onClick={() => zoomBy(1)}
          disabled={zoom === zooms.length - 1}
          aria-label={t('paper.larger')}
        >
          +
        </button>
      </div>
    </div>
  )
}

function useOpenPaper(pdf: Blob): { paper: OpenPaper | null; error: unknown } {
  const [state, setState] = useState<{ paper: OpenPaper | null; error: unknown }>({
    paper: null,
    error: null,
  })
  useEffect(() => {
    let isWanted = true
    let opened: OpenPaper | null = null
    import('./open-paper.ts')
      .then(({ openPaper }) => openPaper(pdf))
      .then((paper) => {
        opened = paper
        if (isWanted) setState({ paper, error: null })
        else paper.close()
      })
      .catch((error: unknown) => isWanted && setState({ paper: null, error }))
    return () => {
      isWanted = false
      opened?.close()
    }
  }, [pdf])
  return state
}

function Page({ page, count, zoom }: Readonly<{ page: PaperPage; count: number; zoom: number }>) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    const target = canvas.current
    if (!target) return undefined
    const drawing = page.draw(target, target.clientWidth * window.devicePixelRatio)
    return () => drawing.cancel()
  }, [page, zoom])
  useEffect(() => {
    let isWanted = true
    page.words().then(
      (words) => isWanted && setText(words),
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [page])
  const label = t('paper.page', { number: page.number, count })
  return (
    <figure className={classes['page']} style={{ width: `${zoom * 100}%` }} aria-label={label}>
      <canvas ref={canvas} style={{ aspectRatio: `${page.width} / ${page.height}` }} aria-hidden="true" />
      <figcaption className={classes['words']}>{text}</figcaption>
    </figure>
  )
}
