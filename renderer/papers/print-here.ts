// Prints or saves a PDF by the browser itself, where the spooler is not wanted or not there. The pages are drawn from the
// very bytes, as the preview draws them: a browser's own PDF viewer may be missing, or kept out by the strict policy.
import { openPaper } from '../components/paper-view/open-paper.ts'
import classes from './print-here.module.css'

const pointsAnInch = 72
const dotsAnInch = 300

/** Lays the pages on the sheet that only print sees, and asks for the system's print dialog. */
export async function openPrintDialog(pdf: Blob): Promise<void> {
  const paper = await openPaper(pdf)
  const sheet = document.createElement('div')
  sheet.className = classes['sheet'] ?? ''
  sheet.ariaHidden = 'true'
  for (const page of paper.pages) {
    const canvas = document.createElement('canvas')
    sheet.append(canvas)
    await page.draw(canvas, Math.round((page.width / pointsAnInch) * dotsAnInch)).done
  }
  document.body.append(sheet)
  const clear = () => {
    sheet.remove()
    paper.close()
  }
  window.addEventListener('afterprint', clear, { once: true })
  window.print()
}

export function saveFile(pdf: Blob, name: string): void {
  const url = URL.createObjectURL(pdf)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the bytes long before.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
