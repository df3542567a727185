// How many pages a finished PDF has, read from its own page objects (pdfkit writes them uncompressed).

const pageObject = /\/Type \/Page\b(?!s)/g

export function countPages(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').match(pageObject)
      ?.length ?? 0
  )
}
