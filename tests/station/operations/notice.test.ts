// The 告知 and its legal basis are rows of the settings: a new law changes a line and not a program.
import { expect, it } from 'vitest'
import { shippedNotice } from '../../../domain/rules/notice.ts'
import { shippedSettings } from '../../../domain/rules/station-settings.ts'
import type { Reading } from '../../../station/operation.ts'
import { writeSettings } from '../../../db/stores/settings-store.ts'
import { noticeOf } from '../../../station/operations/notice.ts'
import { openInMemory } from '../../support/database.ts'

const noticeIn = (db: ReturnType<typeof openInMemory>) => noticeOf({ db } as Pick<Reading, 'db'>)

it('is the shipped one until the station has its own', () => {
  expect(noticeIn(openInMemory())).toEqual(shippedNotice)
})

it('is the station’s own where there is a row', () => {
  const db = openInMemory()
  const settings = { ...shippedSettings, notice: '本站告知', legalBasis: '新办法第一条' }
  writeSettings(db, { version: 1, settings }, { account: 1, at: 0 })
  expect(noticeIn(db)).toEqual({ text: '本站告知', basis: '新办法第一条' })
})
