// Regions: the national list with its withdrawn codes, and paths as papers print them.
import { describe, expect, it } from 'vitest'
import { readIdNumber } from '../../../domain/people/id-number.ts'
import {
  isFiller,
  nationalRegions,
  parentCode,
  region,
  regionPath,
  regionTable,
} from '../../../domain/people/regions.ts'

const table = regionTable([...nationalRegions(), region('200000', '青原省'), region('200100', '云川市')])

describe('the national list', () => {
  it('has every code once, six digits, with a name', () => {
    const codes = nationalRegions().map((entry) => entry.code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThan(6500)
    for (const entry of nationalRegions()) {
      expect(entry.code).toMatch(/^[1-8][0-9]{5}$/)
      expect(entry.name).toMatch(/^[\u3400-\u9fff（）]+$/)
    }
  })
  it('has 34 provinces in force', () => {
    const provinces = nationalRegions().filter((entry) => entry.parent === null && entry.lastYear === null)
    expect(provinces.map((entry) => entry.name)).toEqual(
      expect.arrayContaining(['北京市', '台湾省', '香港特别行政区']),
    )
    // 34 and the code that only residence permits carry.
    expect(provinces).toHaveLength(35)
  })
  it('remembers withdrawn codes and when a list last had them', () => {
    expect(table.get('110103')).toMatchObject({ name: '崇文区', lastYear: 2009 })
    expect(table.get('440524')).toMatchObject({ name: '潮阳县', lastYear: 2001 })
    expect(table.get('110118')).toMatchObject({ name: '密云区', lastYear: null })
  })
  it('knows the regions of the standard’s own examples and not 999999', () => {
    const context = { asOf: '2026-11-23', knowsRegion: (code: string) => table.has(code) }
    for (const number of [
      '11010519491231002X',
      '440524188001010014',
      '810000188001010015',
      '83000018801231013X',
    ])
      expect(readIdNumber(number, context).kind).toBe('valid')
    expect(readIdNumber('99999918800229001X', context).kind).toBe('warning')
  })
})

describe('regionPath', () => {
  it.each([
    ['130102', '河北省石家庄市长安区'],
    ['130101', '河北省石家庄市'],
    ['110105', '北京市朝阳区'],
    ['110228', '北京市密云县'],
    ['419001', '河南省济源市'],
    ['659001', '新疆维吾尔自治区石河子市'],
    ['441900', '广东省东莞市'],
    ['132121', '河北省邯郸地区大名县'],
    ['110000', '北京市'],
    ['200100', '青原省云川市'],
    ['999999', ''],
  ])('%s is %s', (code, path) => expect(regionPath(table, code)).toBe(path))
})

it('lets the station’s own row take the place of a national one', () => {
  const own = regionTable([...nationalRegions(), region('130102', '新长安区')])
  expect(regionPath(own, '130102')).toBe('河北省石家庄市新长安区')
})

it('finds the level above by the digits and knows the fillers', () => {
  expect(['130102', '130100', '130000'].map(parentCode)).toEqual(['130100', '130000', null])
  expect(['市辖区', '县', '省直辖县级行政区划', '县城区'].map((name) => isFiller(region('1', name)))).toEqual(
    [true, true, true, false],
  )
})
