// Reads the head of a JPEG: that it is one, and how large its picture is. Decodes nothing.

export type PictureSize = Readonly<{ width: number; height: number }>

/** Markers that carry no length: restarts, and the start of the picture itself. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/** Start of frame, in each of its ways of coding; C4, C8 and CC are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Null where the bytes are no whole JPEG (cut off before its end mark, or something else under its name). */
export function readJpegSize(bytes: Uint8Array): PictureSize | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[2] !== 0xff) return null
  if (bytes.at(-2) !== 0xff || bytes.at(-1) !== 0xd9) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (isBare(marker)) at += 2
    else if (isFrame(marker)) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
      return size.width > 0 && size.height > 0 ? size : null
    } else at += 2 + view.getUint16(at + 2)
  }
  return null
}
