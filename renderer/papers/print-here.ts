// Prints or saves a PDF by the browser itself: the dialog of the system where there is no spooler, a file otherwise.

/** Opens the bytes in a frame nobody sees and asks for the system's print dialog. */
export function openPrintDialog(pdf: Blob): void {
  const url = URL.createObjectURL(pdf)
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.title = 'PDF'
  frame.addEventListener('load', () => {
    frame.contentWindow?.focus()
    frame.contentWindow?.print()
  })
  frame.src = url
  // One frame at a time: the dialog of the last one is long closed when the next is opened.
  for (const old of document.querySelectorAll<HTMLIFrameElement>('iframe[data-printing]')) {
    URL.revokeObjectURL(old.src)
    old.remove()
  }
  frame.dataset['printing'] = ''
  document.body.append(frame)
}

export function saveFile(pdf: Blob, name: string): void {
  const url = URL.createObjectURL(pdf)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
