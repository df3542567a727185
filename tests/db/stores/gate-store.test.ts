// Gate profiles by version and time, and the gate check exactly as it was made.
import { describe, expect, it } from 'vitest'
import {
  findGateCheck,
  findProfile,
  listInForce,
  listProfiles,
  withdrawLater,
  insertGateCheck,
  insertProfile,
  profileInForce,
  putInForce,
} from '../../../db/stores/gate-store.ts'
import type { GateCheck } from '../../../domain/intake/gate-check.ts'
import { openInMemory } from '../../support/database.ts'
import { givenAccount, givenProfile, someCheck, someProfile } from '../../support/stored-records.ts'

describe('a gate profile', () => {
  it('reads back whole', () => {
    const db = openInMemory()
    const profile = { ...someProfile, healthCodeInForce: true, validTo: '2022-12-31' }
    const id = insertProfile(db, profile, 1)
    expect(findProfile(db, id)).toEqual({ ...profile, id, version: 1 })
    expect(findProfile(db, 99)).toBeNull()
    expect(() => insertProfile(db, profile, 1)).toThrow(/UNIQUE/)
    expect(insertProfile(db, profile, 2)).not.toBe(id)
  })

  it('is in force from its instant until the next, one at a time', () => {
    const db = openInMemory()
    const [first, second] = [givenProfile(db), givenProfile(db)]
    expect(profileInForce(db, 100)).toBeNull()
    putInForce(db, first, 100)
    putInForce(db, second, 200)
    expect([99, 100, 199, 200, 5000].map((at) => profileInForce(db, at)?.id)).toEqual([
      undefined,
      first,
      first,
      second,
      second,
    ])
  })

  it('lists every version, the newest first, and what is in force from when', () => {
    const db = openInMemory()
    const first = insertProfile(db, someProfile, 1)
    const second = insertProfile(db, { ...someProfile, nameZh: '四步（二）', order: ['mask'] }, 2)
    expect(listProfiles(db).map(({ id, version, order }) => [id, version, order])).toEqual([
      [second, 2, ['mask']],
      [first, 1, []],
    ])
    putInForce(db, first, 100)
    putInForce(db, second, 200)
    putInForce(db, first, 300)
    withdrawLater(db, 200)
    expect(listInForce(db)).toEqual([
      { profileId: second, fromAt: 200 },
      { profileId: first, fromAt: 100 },
    ])
  })

  it('of an older program is read with the fields it does not name as off', () => {
    const db = openInMemory()
    const id = insertProfile(db, someProfile, 1)
    db.raw.exec(`UPDATE gate_profile SET fields = '{"temperature":"required","test":"off"}'`)
    expect(findProfile(db, id)?.fields).toMatchObject({
      temperature: 'required',
      'travel-code': 'off',
      reports: 'off',
      registration: 'required',
    })
  })

  it('is the last one chosen where two are put in force at one instant', () => {
    const db = openInMemory()
    const [first, second] = [givenProfile(db), givenProfile(db)]
    putInForce(db, first, 100)
    putInForce(db, second, 100)
    expect(profileInForce(db, 100)?.id).toBe(second)
  })
})

describe('a gate check', () => {
  function stored(check: GateCheck, turnedAway: { name: string | null; where: string } | null = null) {
    const db = openInMemory()
    const by = { account: givenAccount(db, '孙前台'), at: 1 }
    const id = insertGateCheck(
      db,
      {
        uid: 'c1',
        origin: 'station',
        profileId: insertProfile(db, someProfile, 1),
        check,
        computed: { verdict: 'hospital', reasons: [{ rule: 'R04', code: 'fever' }] },
        decided: 'observe',
        overrideReason: '体温复测正常',
        turnedAway,
      },
      by,
    )
    return findGateCheck(db, id)
  }

  const full: GateCheck = {
    ...someCheck,
    healthCode: 'no-phone',
    travelCode: 'starred',
    exposure: { kinds: ['contact', 'transport'], history: '乘大巴来' },
    test: { kind: 'taken', method: 'pcr', result: 'negative', takenAt: 4 },
    alcohol: 'smelled',
    isBrought: true,
    reports: [{ to: 'cdc', at: 5 }],
    retestAt: 3,
    temperature: { kind: 'measured', tenths: 378, method: 'forehead' },
    retest: { kind: 'measured', tenths: 366, method: 'armpit' },
    symptoms: ['fever', 'rash'],
    danger: true,
    told: false,
    note: '穿单衣',
  }

  it('comes back as it was made, with its profile and who made it', () => {
    expect(stored(full)).toMatchObject({
      profileZh: '四步入站',
      profileEn: 'Four steps',
      check: full,
      computed: { verdict: 'hospital', reasons: [{ rule: 'R04', code: 'fever' }] },
      decided: 'observe',
      overrideReason: '体温复测正常',
      turnedAway: null,
      checkedBy: '孙前台',
    })
  })

  it.each([{ kind: 'low' }, { kind: 'not-taken', reason: '拒测' }] as const)(
    'keeps a temperature that is $kind, without a retest',
    (temperature) => {
      expect(stored({ ...someCheck, temperature })?.check).toEqual({ ...someCheck, temperature })
    },
  )

  it('says who was sent on and where to, by name or not', () => {
    expect(stored(full, { name: null, where: '市第三医院' })?.turnedAway).toEqual({
      name: null,
      where: '市第三医院',
    })
    expect(stored(full, { name: '吴某', where: '派出所' })?.turnedAway?.name).toBe('吴某')
  })

  it('is not found under another number', () => {
    expect(findGateCheck(openInMemory(), 1)).toBeNull()
  })
})
