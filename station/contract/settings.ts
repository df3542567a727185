// The station's own settings: read by every screen that needs them, changed by the head.
import { stationSettings } from '../../domain/rules/station-settings.ts'
import { recordVersion } from '../../domain/shared/instant.ts'
import { headOnly, signedIn } from './call.ts'
import { dictionaryContract } from './dictionary.ts'

const kept = stationSettings.extend({ version: recordVersion })

export const settingsContract = {
  ...dictionaryContract,
  get: signedIn('read').output(kept),
  /** Against the version that was seen; the second head gets `conflict`. */
  change: headOnly('write').input(kept).output(kept),
}
