// How far a time zone's wall clock is ahead of UTC at an instant, from Intl, remembered year by year.
// Nothing here knows the machine's zone; an unknown zone name throws a RangeError at once.

const DAY_MS = 86_400_000
const YEAR_MS = 365.2425 * DAY_MS
const STEP_MS = 5 * DAY_MS

/** From this instant on the zone keeps this offset (until the next span). */
type Span = Readonly<{ from: number; offset: number }>
type Zone = Readonly<{ format: Intl.DateTimeFormat; years: Map<number, readonly Span[]> }>

const zones = new Map<string, Zone>()

function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const zone: Zone = { format, years: new Map() }
  zones.set(name, zone)
  return zone
}

function measure(format: Intl.DateTimeFormat, instant: number): number {
  const second = Math.floor(instant / 1000) * 1000
  const part: Record<string, string> = {}
  for (const { type, value } of format.formatToParts(second)) part[type] = value
  const year = part['era']?.startsWith('B') ? 1 - Number(part['year']) : Number(part['year'])
  const wall = new Date(0)
  wall.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']))
  wall.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']))
  return wall.getTime() - second
}

/** The change lies in (low, high]; offsets are told apart to the second. */
function changeBetween(format: Intl.DateTimeFormat, low: number, high: number): number {
  const before = measure(format, low)
  let [known, changed] = [low, high]
  while (changed - known > 1000) {
    const middle = Math.floor((known + changed) / 2000) * 1000
    if (measure(format, middle) === before) known = middle
    else changed = middle
  }
  return changed
}

function spansOf(zone: Zone, bucket: number): readonly Span[] {
  const known = zone.years.get(bucket)
  if (known) return known
  const start = Math.floor((bucket * YEAR_MS) / 1000) * 1000
  const end = Math.floor(((bucket + 1) * YEAR_MS) / 1000) * 1000
  let offset = measure(zone.format, start)
  const spans: Span[] = [{ from: start, offset }]
  for (let at = start; at < end; at += STEP_MS) {
    const next = Math.min(at + STEP_MS, end)
    const later = measure(zone.format, next)
    if (later !== offset) {
      spans.push({ from: changeBetween(zone.format, at, next), offset: later })
      offset = later
    }
  }
  zone.years.set(bucket, spans)
  return spans
}

/** Milliseconds to add to an instant to read the wall clock of the zone. */
export function offsetAt(instant: number, zoneName: string): number {
  const spans = spansOf(zoneOf(zoneName), Math.floor(instant / YEAR_MS))
  for (let index = spans.length - 1; index > 0; index -= 1) {
    const span = spans[index]
    if (span && instant >= span.from) return span.offset
  }
  return spans[0]?.offset ?? 0
}

/** The clock change within a day of this wall time; the caller knows that there is one. */
export function transitionNear(wall: number, zoneName: string): number {
  const { format } = zoneOf(zoneName)
  return changeBetween(format, wall - offsetAt(wall - DAY_MS, zoneName) - DAY_MS, wall + DAY_MS)
}
