// The 告知 and the legal basis a paper prints: settings of the station, so that a new law changes a line and not a program.
import { readSettings } from '../../db/stores/settings-store.ts'
import type { Notice } from '../../forms/case-file.ts'
import type { Reading } from '../operation.ts'

export function noticeOf({ db }: Pick<Reading, 'db'>): Notice {
  const { notice, legalBasis } = readSettings(db)
  return { text: notice, basis: legalBasis }
}
