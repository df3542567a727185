// Security checks: kept as they were written, findings in their order.
import { expect, it } from 'vitest'
import type { NewSecurityCheck } from '../../../domain/belongings/security-check.ts'
import { insertSecurityCheck, listSecurityChecks } from '../../../db/stores/security-store.ts'
import { openInMemory } from '../../support/database.ts'
import { planSteps } from '../../support/query-plans.ts'
import { givenAccount, givenStay, hour, morning, nextOf } from '../../support/stored-records.ts'

function ready() {
  const db = openInMemory()
  const by = { account: givenAccount(db, '安检员'), at: morning }
  const stayId = givenStay(db, by)
  const write = (check: NewSecurityCheck) =>
    insertSecurityCheck(db, { uid: `s${nextOf(db)}`, origin: 'station', check }, by)
  return { db, stayId, write }
}

const officers = [{ name: '安检 01', sex: 'male' as const, searchedBody: true }]

it('gives back a check with its findings, and a refusal with what was said, newest first', () => {
  const { db, stayId, write } = ready()
  const done: NewSecurityCheck = {
    stayId,
    checkedAt: morning,
    officers,
    outcome: {
      kind: 'done',
      ways: ['gate', 'opened-bags'],
      findings: [
        {
          what: '水果刀',
          count: 1,
          kind: 'sharp',
          fate: { kind: 'in-custody', sealNumber: '0312', place: '' },
        },
        {
          what: '打火机',
          count: 2,
          kind: 'flammable',
          fate: { kind: 'destroyed', consentedBy: '本人', how: '放气' },
        },
      ],
    },
  }
  const refused: NewSecurityCheck = {
    stayId,
    checkedAt: morning + hour,
    officers,
    outcome: { kind: 'refused', said: '不让看' },
  }
  const first = write(done)
  const second = write(refused)
  expect(first.findingIds).toHaveLength(2)
  expect(second.findingIds).toEqual([])
  const written = { writtenAt: morning, writtenBy: '安检员' }
  expect(listSecurityChecks(db, stayId)).toEqual([
    { ...refused, id: second.id, ...written },
    { ...done, id: first.id, ...written },
  ])
})

it('reads by index only', () => {
  const { db, stayId } = ready()
  const steps = planSteps(db, (reading) => listSecurityChecks(reading, stayId))
  expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([])
})
