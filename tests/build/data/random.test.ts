import { describe, expect, it } from 'vitest'
import { randomOf, weigh, weighByRank } from '../../../build/data/random.ts'

describe('randomOf', () => {
  it('gives the same for the same seeds and another for others', () => {
    const first = (...seeds: number[]) => Array.from({ length: 5 }, randomOf(...seeds).next)
    expect(first(1, 2)).toEqual(first(1, 2))
    expect(first(1, 3)).not.toEqual(first(1, 2))
    expect(first(2, 1)).not.toEqual(first(1, 2))
  })

  it('keeps to weights, means and bounds', () => {
    const random = randomOf(1)
    const many = <Value>(make: () => Value) => Array.from({ length: 20_000 }, make)
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const weights = weigh([
      ['often', 3],
      ['seldom', 1],
    ] as const)
    expect(mean(many(() => (random.from(weights) === 'often' ? 1 : 0)))).toBeCloseTo(0.75, 1)
    expect(mean(many(() => random.count(0.3)))).toBeCloseTo(0.3, 1)
    expect(mean(many(() => random.count(60))) / 60).toBeCloseTo(1, 1)
    expect(mean(many(() => random.wait(4))) / 4).toBeCloseTo(1, 1)
    expect(many(() => random.int(3)).every((value) => value >= 0 && value < 3)).toBe(true)
    const bell = many(() => random.bell(365, 4))
    expect(mean(bell)).toBeCloseTo(365, 0)
    expect(Math.max(...bell)).toBeLessThan(377)
  })

  it('prefers the first names of a list', () => {
    const random = randomOf(2)
    const picked = Array.from({ length: 5000 }, () => random.from(weighByRank([...'王李张刘陈杨黄赵'])))
    const often = (name: string) => picked.filter((one) => one === name).length
    expect(often('王')).toBeGreaterThan(often('陈'))
    expect(often('陈')).toBeGreaterThan(often('赵'))
  })
})
