import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../../renderer/app/tokens.css'), 'utf8')

function tokens(...selectors: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const selector of selectors) {
    const body = css.split(`${selector} {`)[1]?.split('}')[0] ?? ''
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g))
      found.set(name, value)
  }
  return found
}

const light = ':root'
const dark = ":root[data-mantine-color-scheme='dark']"
const high = ":root[data-contrast='high']"
const darkHigh = ":root[data-mantine-color-scheme='dark'][data-contrast='high']"
const schemes = [
  ['light', tokens(light)],
  ['dark', tokens(light, dark)],
  ['light with high contrast', tokens(light, high)],
  ['dark with high contrast', tokens(light, dark, high, darkHigh)],
] as const

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const accents = ['desk', 'intake', 'care', 'trace', 'escort']
const onGrounds: readonly (readonly [string, string])[] = [
  ...['bg', 'paper', 'soft', 'line2'].flatMap((ground) => [
    ['ink', ground] as const,
    ['ink2', ground] as const,
  ]),
  ...accents.flatMap(
    (accent) =>
      [
        [accent, 'paper'],
        [accent, `${accent}-bg`],
        ['on-accent', accent],
      ] as const,
  ),
  ...['red', 'amber', 'ok'].flatMap(
    (tone) =>
      [
        [tone, 'paper'],
        [tone, `${tone}-bg`],
        ['on-accent', tone],
      ] as const,
  ),
]

describe.each(schemes)('the colours of %s', (_, colours) => {
  it.each(onGrounds)('let %s be read on %s', (ink, ground) => {
    expect(contrast(colours.get(ink) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
  })

  it('let the focus be seen', () => {
    expect(contrast(colours.get('focus') ?? '', colours.get('paper') ?? '')).toBeGreaterThanOrEqual(3)
  })
})
