// Which tile an arrow leads to: the next in reading order sideways, the nearest in the next row up and down.

type Place = Readonly<{ left: number; top: number; width: number }>

const centre = ({ left, width }: Place): number => left + width / 2

/** @returns the index of the tile, or null where the key does not walk or there is nothing that way */
export function tileAfterKey(tiles: readonly Place[], at: number, key: string): number | null {
  const from = tiles[at]
  if (!from) return null
  if (key === 'Home') return 0
  if (key === 'End') return tiles.length - 1
  if (key === 'ArrowRight') return at + 1 < tiles.length ? at + 1 : null
  if (key === 'ArrowLeft') return at > 0 ? at - 1 : null
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const isDown = key === 'ArrowDown'
  const beyond = tiles
    .map((place, index) => ({ place, index }))
    .filter(({ place }) => (isDown ? place.top > from.top : place.top < from.top))
  const rows = beyond.map(({ place }) => place.top)
  const row = isDown ? Math.min(...rows) : Math.max(...rows)
  const inRow = beyond.filter(({ place }) => place.top === row)
  const nearest = inRow.toSorted(
    (one, other) => Math.abs(centre(one.place) - centre(from)) - Math.abs(centre(other.place) - centre(from)),
  )
  return nearest[0]?.index ?? null
}
