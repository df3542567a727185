// Tells a card reader that types like a keyboard from a person: many characters, one right after another, then Enter.
// Knows no clock and no screen.
export type Burst = Readonly<{ text: string; from: number; last: number }>

/** Milliseconds between two characters; nobody types fifteen in a row that fast. */
const gap = 60
const meanGap = 30
/** A reader may take a breath before Enter. */
const gapBeforeEnter = 300
/** An old number has fifteen digits; whatever is shorter is no card. */
const least = 15

export function isNewBurst(burst: Burst | null, at: number): boolean {
  return burst === null || at - burst.last > gap
}

export function addTyped(burst: Burst | null, text: string, at: number): Burst {
  if (burst === null || isNewBurst(burst, at)) return { text, from: at, last: at }
  return { text: burst.text + text, from: burst.from, last: at }
}

/** Asked when Enter comes at `at`. */
export function isFromReader(burst: Burst | null, at: number): burst is Burst {
  if (burst === null || at - burst.last > gapBeforeEnter || burst.text.length < least) return false
  return (burst.last - burst.from) / burst.text.length <= meanGap
}
