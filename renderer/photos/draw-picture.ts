// Draws a part of a picture in the size it is kept in, as a JPEG. What the camera wrote beside the picture (place, device)
// does not survive being drawn anew.
import { photoBytes, photoSide, thumbSide } from '../../domain/people/photo.ts'
import { keptSize, type Crop } from './crop.ts'

/** Tried in turn until the picture is small enough. */
const qualities = [0.86, 0.7, 0.5] as const

export type Pictures = Readonly<{ full: Blob; thumb: Blob }>

export async function drawPictures(source: HTMLCanvasElement, crop: Crop): Promise<Pictures> {
  return { full: await draw(source, crop, photoSide), thumb: await draw(source, crop, thumbSide) }
}

async function draw(source: HTMLCanvasElement, crop: Crop, most: number): Promise<Blob> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, keptSize(crop, most))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.drawImage(source, crop.x, crop.y, crop.width, crop.height, 0, 0, canvas.width, canvas.height)
  for (const quality of qualities) {
    const blob = await jpegOf(canvas, quality)
    if (blob.size <= photoBytes) return blob
  }
  throw new Error('picture too large')
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', quality)
  })
}

/** A still of whatever can be drawn, in its own size. */
export function stillOf(
  source: CanvasImageSource,
  { width, height }: Readonly<{ width: number; height: number }>,
) {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')?.drawImage(source, 0, 0)
  return canvas
}

/** A chosen file as a still, turned as the camera held it; null where it is no picture. */
export async function stillOfFile(file: File): Promise<HTMLCanvasElement | null> {
  try {
    const bitmap = await createImageBitmap(file)
    const still = stillOf(bitmap, bitmap)
    bitmap.close()
    return still
  } catch {
    return null
  }
}
