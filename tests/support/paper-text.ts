// Reads a PDF as a reader would, by poppler's pdftotext; white space of the layout is dropped.
import { spawnSync } from 'node:child_process'

export function textOfPaper(bytes: Uint8Array): string {
  const { status, stdout, error } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
  })
  if (status !== 0) throw error ?? new Error('pdftotext could not read the paper')
  return stdout.replace(/\s/gu, '')
}
