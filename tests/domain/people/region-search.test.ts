// Finding a region by whatever a worker types of it.
import { expect, it } from 'vitest'
import { indexRegions, knowsRegion, searchRegions } from '../../../domain/people/region-search.ts'
import { nationalRegions, region } from '../../../domain/people/regions.ts'

const index = indexRegions([...nationalRegions(), region('200000', '青原省'), region('200100', '云川市')])
const paths = (text: string, limit = 20): string[] => searchRegions(index, text, limit).map((hit) => hit.path)

it.each([
  ['河北', '河北省'],
  ['hebei', '河北省'],
  ['石家庄', '河北省石家庄市'],
  ['sjz', '河北省石家庄市'],
  ['changan', '河北省石家庄市长安区'],
  ['河北省石家庄市长安区', '河北省石家庄市长安区'],
  ['河北石家庄长安', '河北省石家庄市长安区'],
  ['河北长安', '河北省石家庄市长安区'],
  ['hebei changan', '河北省石家庄市长安区'],
  ['hebeichangan', '河北省石家庄市长安区'],
  ['河北 长安', '河北省石家庄市长安区'],
  ['bjcy', '北京市朝阳区'],
  ["xi'an", '陕西省西安市'],
  ['lvliang', '山西省吕梁市'],
  ['lüliang', '山西省吕梁市'],
  ['130102', '河北省石家庄市长安区'],
  ['１３０１', '河北省石家庄市'],
  ['13', '河北省'],
  ['青原', '青原省'],
  ['yunchuan', '青原省云川市'],
  ['潮阳县', '广东省汕头市潮阳县'],
])('%s finds %s first', (text, path) => expect(paths(text)[0]).toBe(path))

it('shows what is in force before what was withdrawn', () => {
  expect(paths('密云')).toEqual(['北京市密云区', '北京市密云县', '北京市密云县'])
  const renamed = indexRegions([region('200101', '旧城县', 2001), region('200102', '旧城区')])
  expect(searchRegions(renamed, '旧城', 5).map((hit) => hit.path)).toEqual(['旧城区', '旧城县'])
})

it('shows provinces before cities before counties', () => {
  const depths = searchRegions(index, '河北省', 200)
    .filter((hit) => hit.region.lastYear === null)
    .map((hit) => (hit.region.code.endsWith('0000') ? 0 : hit.region.code.endsWith('00') ? 1 : 2))
  expect(depths).toEqual(depths.toSorted((a, b) => a - b))
})

it('never shows a filler nor the same place twice in force', () => {
  expect(paths('北京市', 50).filter((path) => path === '北京市')).toHaveLength(1)
  expect(paths('市辖区')).toEqual([])
})

it('keeps to the limit and finds nothing for nothing', () => {
  expect(paths('东', 5)).toHaveLength(5)
  expect(paths('')).toEqual([])
  expect(paths('东', 0)).toEqual([])
  expect(paths('不存在的地方')).toEqual([])
})

it('knows codes of the list, fillers included, and no others', () => {
  expect(['130101', '440524', '200000', '999999'].map((code) => knowsRegion(index, code))).toEqual([
    true,
    true,
    true,
    false,
  ])
})
