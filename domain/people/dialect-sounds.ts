// Sounds of Mandarin that accents commonly exchange, both ways: data, from a tracing handbook's table of confusions
// (n and ng end a syllable, the others begin it), with the three it names beside its rows: h before u falls silent
// (黄, 王), j is said z and x is said s.

export type SoundPair = Readonly<{ place: 'initial' | 'final'; one: string; other: string }>

export const dialectSounds: readonly SoundPair[] = [
  { place: 'final', one: 'n', other: 'ng' },
  { place: 'initial', one: 'n', other: 'l' },
  { place: 'initial', one: 'f', other: 'h' },
  { place: 'initial', one: 'r', other: 'l' },
  { place: 'initial', one: 's', other: 'sh' },
  { place: 'initial', one: 'c', other: 'ch' },
  { place: 'initial', one: 'z', other: 'zh' },
  { place: 'initial', one: 'b', other: 'p' },
  { place: 'initial', one: 'g', other: 'k' },
  { place: 'initial', one: 'd', other: 't' },
  { place: 'initial', one: 'hu', other: 'w' },
  { place: 'initial', one: 'j', other: 'z' },
  { place: 'initial', one: 'x', other: 's' },
]
