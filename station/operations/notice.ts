// The 告知 and the legal basis a paper prints: rows of the settings, so that a new law changes a line and not a program.
import { shippedNotice } from '../../domain/rules/notice.ts'
import { readSetting } from '../../db/stores/station-store.ts'
import type { Notice } from '../../forms/case-file.ts'
import type { Reading } from '../operation.ts'

export function noticeOf({ db }: Pick<Reading, 'db'>): Notice {
  return {
    text: readSetting(db, 'notice-text') ?? shippedNotice.text,
    basis: readSetting(db, 'legal-basis') ?? shippedNotice.basis,
  }
}
