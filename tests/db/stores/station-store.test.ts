// One file is one station; settings are by name.
import { describe, expect, it } from 'vitest'
import { NotFoundError } from '../../../db/errors.ts'
import {
  createStation,
  findStation,
  getStation,
  readSetting,
  writeSetting,
} from '../../../db/stores/station-store.ts'
import { openInMemory } from '../../support/database.ts'

const station = {
  uid: 'u1',
  name: '某市救助管理站',
  regionCode: '200101',
  serial: '01',
  phone: '0000-12345',
  address: '某路 1 号',
  zone: 'Asia/Shanghai',
  setUpAt: 1_768_000_000_000,
}

describe('the station', () => {
  it('is not there before first run', () => {
    const db = openInMemory()
    expect(findStation(db)).toBeNull()
    expect(() => getStation(db)).toThrow(NotFoundError)
  })

  it('is kept as it was set up, and only once', () => {
    const db = openInMemory()
    createStation(db, station)
    expect(getStation(db)).toEqual(station)
    expect(() => createStation(db, { ...station, uid: 'u2' })).toThrow(/UNIQUE/)
  })
})

it('keeps the last value of a setting', () => {
  const db = openInMemory()
  expect(readSetting(db, 'bed-hold-hours')).toBeNull()
  writeSetting(db, 'bed-hold-hours', '12')
  writeSetting(db, 'bed-hold-hours', '6')
  writeSetting(db, 'other', '')
  expect(readSetting(db, 'bed-hold-hours')).toBe('6')
  expect(readSetting(db, 'other')).toBe('')
})
