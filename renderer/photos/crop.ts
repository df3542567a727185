// Which part of a picture is kept: a square that arrows move and + − widen or narrow; or all of it. Whole pixels only.

export type Size = Readonly<{ width: number; height: number }>
export type Crop = Readonly<{ x: number; y: number; width: number; height: number }>

/** A tenth of the square at a time. */
const stepsPerSquare = 10
const narrowing = 0.85
const leastSide = 120

export const wholeOf = ({ width, height }: Size): Crop => ({ x: 0, y: 0, width, height })

/** The largest square, from the middle; of an upright picture from its upper half, where a face is. */
export function squareOf({ width, height }: Size): Crop {
  const side = Math.min(width, height)
  const x = Math.round((width - side) / 2)
  const y = Math.round((height - side) / 4)
  return { x, y, width: side, height: side }
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The square after this key; null where the key says nothing about it. */
export function cropAfter(crop: Crop, key: string, size: Size): Crop | null {
  const arrow = arrows[key]
  if (arrow) {
    const step = Math.max(1, Math.round(crop.width / stepsPerSquare))
    return within({ ...crop, x: crop.x + arrow[0] * step, y: crop.y + arrow[1] * step }, size)
  }
  if (key === '+' || key === '=') return resized(crop, crop.width * narrowing, size)
  if (key === '-') return resized(crop, crop.width / narrowing, size)
  return null
}

function resized(crop: Crop, wished: number, size: Size): Crop {
  const most = Math.min(size.width, size.height)
  const side = Math.round(Math.min(most, Math.max(Math.min(leastSide, most), wished)))
  const x = Math.round(crop.x + (crop.width - side) / 2)
  const y = Math.round(crop.y + (crop.height - side) / 2)
  return within({ x, y, width: side, height: side }, size)
}

function within(crop: Crop, { width, height }: Size): Crop {
  const inside = (at: number, side: number, most: number) => Math.min(Math.max(0, at), most - side)
  return { ...crop, x: inside(crop.x, crop.width, width), y: inside(crop.y, crop.height, height) }
}

/** The size a crop is kept in: its longer side no longer than `most`, never enlarged. */
export function keptSize({ width, height }: Size, most: number): Size {
  const scale = Math.min(1, most / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
