// Referrals with the task that waits for the receipt; what closes the task is what the receipt says.
import { expect, it } from 'vitest'
import { findReferral, insertReferral } from '../../../db/stores/referral-store.ts'
import { closeTask, insertTask } from '../../../db/stores/task-store.ts'
import type { Referral } from '../../../domain/intake/referral.ts'
import { openInMemory } from '../../support/database.ts'
import { givenBy, givenGateCheck, hour, morning } from '../../support/stored-records.ts'

const referral: Referral = {
  kind: 'hospital',
  unit: '市第一医院急诊',
  contact: '急诊 01',
  phone: '0400-000-0120',
  reason: '高热伴意识不清',
  summary: '体温 39.2℃',
  attachments: '体温记录',
  broughtBy: '前台 01',
  name: '',
  sex: 'unknown',
  age: 60,
  referredAt: morning,
}

it('is read back whole, and says what the receipt said once its task was closed', () => {
  const db = openInMemory()
  const by = givenBy(db)
  const gateCheckId = givenGateCheck(db, by)
  const about = { stayId: null, gateCheckId, detail: '', dueAt: null }
  const receiptTaskId = insertTask(db, { uid: 't', origin: 's', code: 'referral-receipt', ...about }, by)
  insertReferral(db, { uid: 'r', origin: 's', gateCheckId, receiptTaskId, referral }, by)
  expect(findReferral(db, gateCheckId)).toMatchObject({
    ...referral,
    receiptTaskId,
    receiptAt: null,
    receiptSays: null,
  })
  closeTask(db, { id: receiptTaskId, how: '已收住院' }, { ...by, at: morning + hour })
  expect(findReferral(db, gateCheckId)).toMatchObject({ receiptAt: morning + hour, receiptSays: '已收住院' })
  expect(findReferral(db, 99)).toBeNull()
})
