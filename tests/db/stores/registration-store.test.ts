// What was registered at arrival, and its corrections.
import { describe, expect, it } from 'vitest'
import { NotFoundError, StaleError } from '../../../db/errors.ts'
import {
  finaliseRegistration,
  findRegistration,
  registrationChange,
  reopenRegistration,
  updateRegistration,
} from '../../../db/stores/registration-store.ts'
import { getStay } from '../../../db/stores/stay-store.ts'
import type { Registration } from '../../../domain/intake/registration.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenStay, hour, morning, someRegistration } from '../../support/stored-records.ts'

const full: Registration = {
  arrivedAt: morning - hour,
  arrivalWay: '2',
  broughtBy: {
    unit: '某派出所',
    person: '警官',
    phone: '110',
    foundPlace: '桥下',
    foundAt: morning - 2 * hour,
  },
  reasons: ['1', '12'],
  needs: ['3'],
  history: '说不清\n从何处来',
  health: '咳嗽',
  belongings: '布包一个',
  socialSecurity: '1',
  clothes: '灰棉衣',
  declaration: 'finger-mark',
  systemCheck: {
    checkedAt: morning,
    ways: ['system', 'face'],
    result: 'found',
    nationalNumber: 'N-1',
    note: '',
  },
  unknowns: [{ field: 'birth', reason: '本人说不清' }],
}

function ready(registration: Registration) {
  const db = openInMemory()
  const by = givenBy(db)
  const stayId = givenStay(db, by, { arrivedAt: registration.arrivedAt, registration })
  return { db, by, stayId }
}

describe('a registration', () => {
  it('reads back as it was written', () => {
    const { db, stayId } = ready(full)
    expect(findRegistration(db, stayId)).toEqual({ registration: full, version: 1, finalisedAt: null })
    const least = ready(someRegistration())
    expect(findRegistration(least.db, least.stayId)?.registration).toEqual(someRegistration())
  })

  it('is not there for a stay that is not', () => {
    expect(findRegistration(openInMemory(), 1)).toBeNull()
  })
})

describe('correcting a registration', () => {
  it('replaces all of it and moves the arrival of the stay', () => {
    const { db, by, stayId } = ready(someRegistration())
    updateRegistration(db, { stayId, version: 1, registration: full }, by)
    expect(findRegistration(db, stayId)).toEqual({ registration: full, version: 2, finalisedAt: null })
    expect(getStay(db, stayId)).toMatchObject({ arrivedAt: full.arrivedAt, version: 2 })
  })

  it('leaves the stay alone where the arrival stays the same', () => {
    const { db, by, stayId } = ready(full)
    updateRegistration(db, { stayId, version: 1, registration: { ...full, health: '好' } }, by)
    expect(getStay(db, stayId).version).toBe(1)
  })

  it('is refused to the second desk, arrival and all', () => {
    const { db, by, stayId } = ready(someRegistration())
    updateRegistration(db, { stayId, version: 1, registration: someRegistration({ history: 'a' }) }, by)
    expect(() => updateRegistration(db, { stayId, version: 1, registration: full }, by)).toThrow(StaleError)
    expect(getStay(db, stayId).arrivedAt).toBe(morning)
    expect(registrationChange(db, stayId)).toMatchObject({ version: 2, at: morning })
    expect(() => updateRegistration(db, { stayId: 99, version: 1, registration: full }, by)).toThrow(
      NotFoundError,
    )
  })
})

describe('finalising a registration', () => {
  it('says when, leaves the version as it was, and is undone', () => {
    const { db, by, stayId } = ready(full)
    finaliseRegistration(db, { stayId, version: 1 }, { ...by, at: morning + hour })
    expect(findRegistration(db, stayId)).toMatchObject({ version: 1, finalisedAt: morning + hour })
    reopenRegistration(db, stayId)
    expect(findRegistration(db, stayId)?.finalisedAt).toBeNull()
  })

  it('is of what was seen, and once', () => {
    const { db, by, stayId } = ready(full)
    expect(() => finaliseRegistration(db, { stayId, version: 2 }, by)).toThrow(StaleError)
    finaliseRegistration(db, { stayId, version: 1 }, by)
    expect(() => finaliseRegistration(db, { stayId, version: 1 }, by)).toThrow(StaleError)
    expect(() => finaliseRegistration(db, { stayId: 99, version: 1 }, by)).toThrow(NotFoundError)
  })
})
