// The station's settings, as one record with a version.
import type { InferContractRouterInputs } from '@orpc/contract'
import { readSettings, writeSettings } from '../../db/stores/settings-store.ts'
import type { settingsContract } from '../contract/settings.ts'
import { read, write } from '../operation.ts'
import { withTheirs } from './conflicts.ts'

type Inputs = InferContractRouterInputs<typeof settingsContract>

export const get = read(({ db }) => readSettings(db))

export const change = write(({ db, by, touch }, { version, ...wished }: Inputs['change']) => {
  const { version: _seen, ...before } = readSettings(db)
  withTheirs(
    () => before,
    () => writeSettings(db, { version, settings: wished }, by),
  )
  touch({ record: 'settings:1', old: before, new: wished })
  return readSettings(db)
})
