// A province that does not exist: every household, document and destination of the synthetic data lies in it.
// No code of GB/T 2260 begins with 20, so no number made here can be a real person's.
import { region, type Region } from '../../domain/people/regions.ts'

const province = region('200000', '甲省')
const cities = ['乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸']
const counties = ['东区', '西区', '南山县', '北河县', '上林县', '下坪县', '前湾县', '后岭县']

const two = (index: number) => String(index + 1).padStart(2, '0')

/** The province, its nine cities, and eight counties of each. */
export const syntheticRegions: readonly Region[] = [
  province,
  ...cities.flatMap((city, index) => [
    region(`20${two(index)}00`, `${city}州市`),
    ...counties.map((county, place) => region(`20${two(index)}${two(place)}`, `${city}${county}`)),
  ]),
]

export const syntheticCounties = syntheticRegions.filter(({ code }) => !code.endsWith('00'))

/** Where the synthetic station itself lies. */
export const stationRegion = '200101'
